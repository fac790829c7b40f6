import { createTestSandbox } from '#mocks/test-sandbox.ts';
import { AtlasClient } from '#sdk/client.ts';
import type { AtlasClientOptions } from '#sdk/options.ts';

type Sandboxed = Omit<AtlasClientOptions, 'fetch' | 'accessToken'> & {
  /** What befalls each attempt in turn, as `Atlas-Sandbox-Scenario` names it; after the last, and where it is empty, nothing. */
  scenarios?: string[];
  accessToken?: AtlasClientOptions['accessToken'];
  sandbox?: ReturnType<typeof createTestSandbox>;
};

/** A client whose requests are answered by a sandbox in this process, with every request that it sent. */
export function createSandboxClient({ scenarios = [], sandbox = createTestSandbox(), ...options }: Sandboxed = {}) {
  const sent: { method: string; target: string; headers: Headers }[] = [];
  const fetch = (url: string, init: RequestInit): Promise<Response> => {
    const { pathname, search } = new URL(url);
    const target = pathname + search;
    const headers = new Headers(init.headers);
    const scenario = scenarios[sent.length];
    if (scenario) headers.set('atlas-sandbox-scenario', scenario);
    const method = init.method ?? 'GET';
    sent.push({ method, target, headers });
    const { body, signal } = init;
    return sandbox.fetch(method, target, {
      headers: Object.fromEntries(headers),
      ...(typeof body === 'string' ? { body } : {}),
      ...(signal ? { signal } : {}),
    });
  };
  const credential = options.accessToken === undefined ? { apiKey: 'ak_test_testworld' } : {};
  const client = new AtlasClient({ ...credential, ...options, fetch });
  return { client, sandbox, sent, fetch };
}
