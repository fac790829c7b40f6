import type { Upstream } from '#lib/server/proxy/upstream.ts';

/** The sandbox as far as the proxy needs it: something that answers requests. */
export type InProcessSandbox = { fetch: (request: Request) => Promise<Response> };

/**
 * The embedded sandbox as an upstream: same process, no socket, the same requests.
 *
 * @param options.baseUrl what the sandbox's requests are addressed to; nothing is ever sent there.
 */
export function createInProcessUpstream(options: {
  sandbox: InProcessSandbox;
  baseUrl: string;
  key: string;
}): Upstream {
  const { sandbox, baseUrl, key } = options;
  return {
    kind: 'sandbox',
    baseUrl,
    key,
    send: ({ method, target, headers, body, signal }) =>
      sandbox.fetch(new Request(new URL(target, baseUrl), { method, headers, signal, ...(body ? { body } : {}) })),
  };
}
