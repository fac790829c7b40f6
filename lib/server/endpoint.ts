import 'server-only';
import { errorText, type Logger } from './logger.ts';
import { type Refusal, refusalResponse } from './refusal.ts';
import { createRequestId } from './request-id.ts';

export type Endpoint = {
  /**
   * Answers a request with a response, or with a problem for a refusal. Never throws.
   *
   * @param from.target the request target as it came over the wire. Where it is missing, `url` must do.
   */
  handle: (request: Request, from: { address: string; target?: string }) => Promise<Response>;
};

type Answer = (request: Request, target: string, address: string) => Promise<Response | Refusal>;

/**
 * An endpoint of the portal's own beside the proxy.
 *
 * @param failure what the log says of an error that nothing foresaw.
 */
export function createEndpoint(logger: Logger, failure: string, answer: Answer): Endpoint {
  return {
    handle: async (request, from) => {
      const requestId = createRequestId();
      const target = from.target ?? request.url.slice(new URL(request.url).origin.length);
      const answered = await answer(request, target, from.address).catch((error): Response | Refusal => {
        if (request.signal.aborted) return new Response(null, { status: 499 });
        logger.error({ requestId, error: errorText(error) }, failure);
        return { code: 'internal_error', detail: 'The portal failed. Try again.' };
      });
      return answered instanceof Response ? answered : refusalResponse(answered, requestId);
    },
  };
}
