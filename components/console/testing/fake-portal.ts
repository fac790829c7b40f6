import { vi } from 'vitest';

export type Arrived = {
  url: string;
  init: RequestInit;
  /** Answers with a status, a JSON body and headers. */
  answer: (status: number, body: unknown, headers?: Record<string, string>) => void;
  /** Answers with a body of one's own. */
  respond: (response: Response) => void;
  /** Breaks the connection before an answer. */
  lose: () => void;
};

/** Stands in for `fetch`: keeps what arrives, and answers when the test says so. */
export function fakePortal(): Arrived[] {
  const arrived: Arrived[] = [];
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    if (!url.startsWith('/api/')) return Promise.resolve(new Response(null, { status: 404 }));
    return new Promise<Response>((respond, reject) => {
      init.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      arrived.push({
        url,
        init,
        respond,
        lose: () => reject(new TypeError('Failed to fetch')),
        answer: (status, body, headers = {}) =>
          respond(
            new Response(JSON.stringify(body), {
              status,
              headers: { 'Content-Type': 'application/json', 'X-Sandbox-Created': '2026-11-01T00:00:00Z', ...headers },
            }),
          ),
      });
    });
  });
  return arrived;
}
