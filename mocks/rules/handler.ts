import { type HttpHandler, http } from 'msw';

/** An answer as it goes out. A body that is a stream may break off. */
export type Answer = {
  status: number;
  headers: Record<string, string>;
  body: string | ReadableStream<Uint8Array> | null;
};

/** What answers some of the requests. */
export type Handler = {
  matches(request: Request): boolean;
  /** Asks directly, for a server on HTTP: making a `Response` of an answer costs more than all rules together. */
  answer(request: Request): Promise<Answer>;
  /** The same for MSW. */
  msw: HttpHandler;
};

export function createHandler({ matches, answer }: Pick<Handler, 'matches' | 'answer'>): Handler {
  const respond = async (request: Request) => {
    const { body, ...init } = await answer(request);
    return new Response(body, init);
  };
  return {
    matches,
    answer,
    msw: http.all(
      ({ request }) => matches(request),
      ({ request }) => respond(request),
    ),
  };
}
