import 'server-only';
import { limitKeyOf } from '../client-address.ts';
import type { Limiter } from '../limits/limiter.ts';
import { errorText, type Logger } from '../logger.ts';
import { checkTarget } from '../proxy/check-target.ts';
import { guardBody } from '../proxy/guard-body.ts';
import { readBody } from '../proxy/read-body.ts';
import { createKeyRedactor } from '../proxy/redact-key.ts';
import { requirePassableResponse, sendUpstream } from '../proxy/send-upstream.ts';
import { type Upstream, UpstreamFault } from '../proxy/upstream.ts';
import { describeUpstreamFault } from '../proxy/upstream-problem.ts';
import { type Refusal, refusalResponse } from '../refusal.ts';
import { createRequestId } from '../request-id.ts';

export type HookOptions = {
  upstream: Upstream;
  logger: Logger;
  /** Counts requests by address. */
  requests: Limiter;
};

export type HookForwarder = {
  /**
   * Answers a request to a sandbox's inbox: with the inbox's answer, or with a problem. Never throws.
   *
   * @param from.target the request target as it came over the wire. Where it is missing, `url` must do.
   */
  handle: (request: Request, from: { address: string; target?: string }) => Promise<Response>;
};

/** Where the inboxes are. */
export const hooksPrefix = '/hooks';

const bodyLimits = { maxBodyBytes: 256 * 1024, bodyIdleMs: 10_000 };
const headersTimeoutMs = 10_000;
const answerLimits = { maxBytes: 64 * 1024, idleMs: 10_000 };

/**
 * The way from anywhere to the inboxes of a sandbox. Who sends is a webhook's sender, not a visitor: there is no cookie and
 * no key, and the address itself is what has to be known. A live API has no inboxes.
 */
export function createHookForwarder({ upstream, logger, requests }: HookOptions): HookForwarder {
  const redactor = createKeyRedactor(upstream.key);

  const forward = async (request: Request, target: string): Promise<Response | Refusal> => {
    const read = await readBody(request, bodyLimits);
    if (read.kind === 'refusal') return read.refusal;
    const controller = new AbortController();
    const signal = AbortSignal.any([request.signal, controller.signal]);
    const basePath = new URL(upstream.baseUrl).pathname.replace(/\/$/, '');
    const sent = { method: 'POST', target: basePath + target, headers: pickHeaders(request), body: read.body, signal };
    try {
      const received = await sendUpstream(upstream, sent, headersTimeoutMs);
      requirePassableResponse(received, 'POST', answerLimits.maxBytes);
      const guard = { ...answerLimits, redactor: redactor.forStream(), abort: () => controller.abort() };
      const body = received.body && guardBody(received.body, guard);
      return new Response(body, { status: received.status, headers: answerHeaders });
    } catch (error) {
      controller.abort();
      if (error instanceof UpstreamFault) return describeUpstreamFault(error);
      throw error;
    }
  };

  const answer = async (request: Request, target: string, address: string): Promise<Response | Refusal> => {
    const malformed = checkTarget(target, { mayEndInSlash: false });
    if (malformed) return malformed;
    if (upstream.kind === 'live') return { code: 'unknown_operation', detail: 'There are inboxes in a sandbox only.' };
    if (request.method !== 'POST') {
      const detail = `${request.method} does nothing here. An inbox takes deliveries, by POST.`;
      return { code: 'method_not_allowed', detail, headers: { Allow: 'POST' } };
    }
    const waitSeconds = await requests.take(limitKeyOf(address));
    if (waitSeconds <= 0) return forward(request, target);
    const detail = `Too many deliveries came from your address. Wait ${waitSeconds} s.`;
    return { code: 'portal_rate_limited', detail, headers: { 'Retry-After': String(waitSeconds) } };
  };

  return {
    handle: async (request, from) => {
      const requestId = createRequestId();
      const target = from.target ?? request.url.slice(new URL(request.url).origin.length);
      const answered = await answer(request, target, from.address).catch((error): Response | Refusal => {
        if (request.signal.aborted) return new Response(null, { status: 499 });
        logger.error({ requestId, error: errorText(error) }, 'An inbox failed.');
        return { code: 'internal_error', detail: 'The portal failed. Try again.' };
      });
      return answered instanceof Response ? answered : refusalResponse(answered, requestId);
    },
  };
}

const answerHeaders = {
  'Content-Type': 'application/json',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
};

/** What a delivery is made of, and nothing that could name a visitor or open a sandbox. */
function pickHeaders(request: Request): Headers {
  const isPassed = (name: string) => name === 'content-type' || name.startsWith('webhook-');
  return new Headers([...request.headers].filter(([name]) => isPassed(name)));
}
