import { describe, expect, it } from 'vitest';
import { createMemoryLimiter } from '../limits/limiter.ts';
import { createLogger } from '../logger.ts';
import { createFakeUpstream, testKey } from '../proxy/fixtures/test-proxy.ts';
import type { Upstream } from '../proxy/upstream.ts';
import { createHookForwarder } from './forward-hook.ts';

const target = '/hooks/a7k2m9x4c1qz-3f8a51c09be24d7716c0a5e93d82f4b1';

type Answer = Parameters<typeof createFakeUpstream>[0];

function createTestForwarder(answer?: Answer, kind?: Upstream['kind']) {
  const { upstream, requests } = createFakeUpstream(answer, kind);
  const { handle } = createHookForwarder({
    upstream,
    logger: createLogger({ level: 'error', secrets: [], write: () => {} }),
    requests: createMemoryLimiter({ limit: 2, windowMs: 60_000, now: () => 0 }),
  });
  const send = (init: RequestInit = {}, path = target) =>
    handle(new Request(`http://localhost:3000${path}`, { method: 'POST', body: '{}', ...init }), {
      address: '192.0.2.1',
      target: path,
    });
  return { send, requests };
}

describe('a delivery to an inbox', () => {
  it('passes with its own headers alone, byte for byte', async () => {
    const { send, requests } = createTestForwarder();
    const body = '{"id":"evt_1" }';
    const response = await send({
      body,
      headers: {
        'content-type': 'application/json',
        'webhook-id': 'evt_1',
        'webhook-timestamp': '1795509120',
        'webhook-signature': 'v1,YWJj',
        authorization: 'Bearer mine',
        cookie: 'atlas_sandbox=mine',
        'atlas-sandbox': 'someoneelse',
        'x-other': 'a',
      },
    });
    expect([response.status, await response.json()]).toEqual([200, { ok: true }]);
    const [request] = requests;
    expect(request).toMatchObject({ method: 'POST', target });
    expect(Object.fromEntries(request?.headers ?? [])).toEqual({
      'content-type': 'application/json',
      'webhook-id': 'evt_1',
      'webhook-signature': 'v1,YWJj',
      'webhook-timestamp': '1795509120',
    });
    expect(new TextDecoder().decode(request?.body)).toBe(body);
  });

  it('gets the answer of the inbox, with no header of it and without the key', async () => {
    const headers = { 'set-cookie': 'a=b', location: 'https://evil.example', 'content-type': 'text/html' };
    const { send } = createTestForwarder(() => new Response(`{"key":"${testKey}"}`, { status: 400, headers }));
    const response = await send();
    expect(response.status).toBe(400);
    expect(Object.fromEntries(response.headers)).toEqual({
      'cache-control': 'no-store',
      'content-type': 'application/json',
      'x-content-type-options': 'nosniff',
    });
    expect(await response.text()).not.toContain(testKey);
  });

  it.each([
    ['by another method', { method: 'GET', body: null }, target, 405, 'method_not_allowed'],
    ['that is too large', { body: 'a'.repeat(262_145) }, target, 413, 'body_too_large'],
    ['out of its folder', {}, '/hooks/../v1/accounts', 400, 'invalid_path'],
    ['with an encoded slash', {}, '/hooks/a%2fb', 400, 'invalid_path'],
  ])('is refused %s', async (_, init, path, status, code) => {
    const { send, requests } = createTestForwarder();
    const response = await send(init, path);
    expect([response.status, await response.json()]).toMatchObject([status, { code }]);
    expect(requests).toEqual([]);
  });

  it('is refused before a live API, which has no inboxes', async () => {
    const { send, requests } = createTestForwarder(undefined, 'live');
    const response = await send();
    expect([response.status, await response.json()]).toMatchObject([404, { code: 'unknown_operation' }]);
    expect(requests).toEqual([]);
  });

  it('is refused when too many come from one address', async () => {
    const { send, requests } = createTestForwarder();
    const statuses = [await send(), await send(), await send()].map(({ status }) => status);
    expect([statuses, requests.length]).toEqual([[200, 200, 429], 2]);
  });

  it('is told that the sandbox cannot be reached, without its address', async () => {
    const { send } = createTestForwarder(() => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.1:4010')));
    const response = await send();
    const text = await response.text();
    expect([response.status, text.includes('10.0.0.1')]).toEqual([502, false]);
  });
});
