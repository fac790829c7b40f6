import { afterEach, expect, test, vi } from 'vitest';
import { createTestSandbox } from '#mocks/test-sandbox.ts';
import { soakSdk } from './soak.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('mixed operations under the failure dial lose nothing and do nothing twice', async () => {
  // Waits pass at once, in their order.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }).setTimerTickMode('nextTimerAsync');
  const sandbox = createTestSandbox();
  const fetch = (url: string, init: RequestInit) => {
    const { pathname, search } = new URL(url);
    const { body, signal } = init;
    return sandbox.fetch(init.method ?? 'GET', pathname + search, {
      headers: Object.fromEntries(new Headers(init.headers)),
      ...(typeof body === 'string' ? { body } : {}),
      ...(signal ? { signal } : {}),
    });
  };
  const baseUrl = 'https://api.atlasfiction.com';
  const result = await soakSdk({ baseUrl, fetch, operations: 240, worlds: 2, workers: 4, seed: 7, timeoutMs: 1_000 });
  expect(result).toMatchObject({ operations: 240, faults: [] });
  expect(result.scenarios).toBeGreaterThan(60);
}, 60_000);
