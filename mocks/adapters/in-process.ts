import { createSandbox, createSandboxRegistry, type SandboxOptions, type SandboxRegistry } from '../sandbox.ts';

declare global {
  /** The worlds of this process: one set, however often the code that uses it is loaded. */
  var atlasSandboxRegistry: SandboxRegistry | undefined;
}

/** A request as the portal's proxy sends it to an upstream. */
type ProxiedRequest = {
  method: string;
  /** Path and query. */
  target: string;
  headers: Headers;
  body: Uint8Array<ArrayBuffer> | undefined;
  signal: AbortSignal;
};

/** The sandbox as an upstream of the portal's proxy, within the same process. */
export function createInProcessUpstream(options: Omit<SandboxOptions, 'registry'>) {
  globalThis.atlasSandboxRegistry ??= createSandboxRegistry();
  const sandbox = createSandbox({ ...options, registry: globalThis.atlasSandboxRegistry });
  const baseUrl = options.description.servers[0]?.url ?? 'https://api.example';
  return {
    kind: 'sandbox' as const,
    baseUrl,
    key: options.portalKey,
    send: ({ target, body, ...init }: ProxiedRequest): Promise<Response> =>
      sandbox.fetch(new Request(`${baseUrl}${target}`, { ...init, ...(body ? { body } : {}) })),
  };
}
