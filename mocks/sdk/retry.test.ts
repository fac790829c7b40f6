import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AtlasClient } from '#sdk/client.ts';
import {
  ConnectionError,
  InvalidAnswerError,
  NotFoundError,
  RateLimitError,
  ServerError,
  TimeoutError,
} from '#sdk/errors.ts';
import { responseOf } from '#sdk/response-info.ts';
import { createSandboxClient } from './sandbox-client.ts';

// Waits pass at once, in their order.
beforeEach(() => {
  vi.useFakeTimers().setTimerTickMode('nextTimerAsync');
});
afterEach(() => {
  vi.useRealTimers();
});

const body = { name: 'Harbour & Pine', plan: 'pro' } as const;
const passing = ['timeout', 'connection_reset', 'truncated_body', 'mid_stream_cut', 'invalid_body'];

describe.each([...passing, 'rate_limited', 'unavailable', 'internal_error'])('%s', (scenario) => {
  test('twice makes one account of one create', async () => {
    const { client, sent } = createSandboxClient({ scenarios: [scenario, scenario] });
    const account = await client.accounts.create(body);
    expect(account).toMatchObject(body);
    // What was carried out is replayed, and that no scenario disturbs.
    expect(sent).toHaveLength(passing.includes(scenario) ? 2 : 3);
    expect(new Set(sent.map(({ headers }) => headers.get('idempotency-key'))).size).toBe(1);
    const found = await client.accounts.list({ q: 'harbour & pine' });
    expect(found.data.filter(({ name }) => name === body.name)).toHaveLength(1);
  });

  test('does not keep an account from being changed and deleted', async () => {
    const { client } = createSandboxClient({ scenarios: ['', scenario, '', scenario, '', scenario] });
    const account = await client.accounts.create(body);
    const changed = await client.accounts.update(account.id, { plan: 'free' }, { ifMatch: account });
    expect(changed.plan).toBe('free');
    expect(await client.accounts.delete(account.id)).toEqual({ id: account.id, type: 'account', deleted: true });
  });

  test('does not keep a list from being walked', async () => {
    const { client } = createSandboxClient({ scenarios: [scenario, '', scenario] });
    const ids = new Set<string>();
    for await (const { id } of client.accounts.list({ limit: 100 })) ids.add(id);
    expect(ids.size).toBe(137);
  });
});

test('repeats the first answer, and tells so', async () => {
  const { client } = createSandboxClient({ scenarios: ['connection_reset'] });
  expect(responseOf(await client.accounts.create(body))?.isReplayed).toBe(true);
});

test('waits as long as Atlas asks, and a moment of chance', async () => {
  const log = vi.fn();
  const { client } = createSandboxClient({ log, scenarios: ['rate_limited'] });
  await client.accounts.retrieve('acc_01h8x4t2w9');
  const [{ retryInMs }] = log.mock.calls[0] ?? [];
  expect(retryInMs).toBeGreaterThanOrEqual(5_250);
  expect(retryInMs).toBeLessThan(5_500);
});

test('waits ever longer, with jitter', async () => {
  const delays: number[] = [];
  const fetch = () => Promise.reject(new TypeError('fetch failed'));
  const log = ({ retryInMs }: { retryInMs?: number | undefined }) => delays.push(retryInMs ?? 0);
  const client = new AtlasClient({ apiKey: 'ak_test_testworld', fetch, log, maxRetries: 6 });
  await expect(client.accounts.list()).rejects.toThrow(ConnectionError);
  const longest = [500, 1_000, 2_000, 4_000, 8_000, 8_000, 0];
  expect(delays).toHaveLength(longest.length);
  for (const [index, delay] of delays.entries()) {
    expect(delay).toBeGreaterThanOrEqual((longest[index] ?? 0) / 2);
    expect(delay).toBeLessThanOrEqual(longest[index] ?? 0);
  }
});

test('gives up after maxRetries, and tells the key and the attempts', async () => {
  const { client, sent } = createSandboxClient({ scenarios: Array(9).fill('unavailable'), maxRetries: 2 });
  const error = await client.accounts.create(body).catch((reason) => reason);
  expect(error).toBeInstanceOf(ServerError);
  expect(error).toMatchObject({
    attempts: 3,
    idempotencyKey: sent[0]?.headers.get('idempotency-key'),
    retryAfterMs: 5_000,
  });
  const again = await client.accounts.create(body, { idempotencyKey: error.idempotencyKey, maxRetries: 9 });
  expect(again).toMatchObject(body);
});

test('rather tells of a long wait than waits', async () => {
  const headers = { 'retry-after': '3600' };
  const fetch = vi.fn(async () => new Response('{"error":{"code":"rate_limited"}}', { status: 429, headers }));
  const client = new AtlasClient({ apiKey: 'ak_test_testworld', fetch });
  await expect(client.accounts.list()).rejects.toThrow(RateLimitError);
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('waits until a date, where Retry-After is one', async () => {
  const log = vi.fn();
  const headers = { 'retry-after': new Date(Date.now() + 20_000).toUTCString() };
  const answers = [new Response('', { status: 503, headers }), new Response('{"data":[],"next_cursor":null}')];
  const fetch = async () => answers.shift() ?? Response.error();
  await new AtlasClient({ apiKey: 'ak_test_testworld', fetch, log }).accounts.list();
  expect(log.mock.calls[0]?.[0].retryInMs).toBeGreaterThan(18_000);
});

test.each(['invalid_request', 'not_found', 'conflict', 'gone', 'insufficient_scope'])(
  'does not send again what %s refused',
  async (code) => {
    const { client, sent } = createSandboxClient({ scenarios: [code] });
    await expect(client.accounts.create(body)).rejects.toMatchObject({ code });
    expect(sent).toHaveLength(1);
  },
);

test('does not repeat what has no key and is not the same twice', async () => {
  const { client, sent } = createSandboxClient({ scenarios: ['connection_reset'] });
  await expect(client.sandbox.advanceClock({ advance: 'PT1H' })).rejects.toThrow(ConnectionError);
  expect(sent).toHaveLength(1);
});

test('sends what a limit refused again, whatever it is', async () => {
  const answers = [
    new Response('{"error":{"code":"rate_limited"}}', { status: 429 }),
    new Response('{"now":"2026-11-24T09:00:00Z","offset":"PT1H"}'),
  ];
  const client = new AtlasClient({
    apiKey: 'ak_test_testworld',
    fetch: async () => answers.shift() ?? Response.error(),
  });
  expect((await client.sandbox.advanceClock({ advance: 'PT1H' })).offset).toBe('PT1H');
});

test('an account that somebody else deleted is not found', async () => {
  const { client } = createSandboxClient();
  await expect(client.accounts.delete('acc_0000000000')).rejects.toThrow(NotFoundError);
});

test('a change by somebody else is not taken for its own', async () => {
  const { client, sandbox } = createSandboxClient({ scenarios: ['', 'internal_error'] });
  const account = await client.accounts.retrieve('acc_01h8x4t2w9');
  await sandbox.send('PATCH', '/v1/accounts/acc_01h8x4t2w9', { body: { name: 'Theirs' } });
  const change = client.accounts.update(account.id, { name: 'Ours' }, { ifMatch: account });
  await expect(change).rejects.toMatchObject({ status: 412, attempts: 2 });
});

test('an attempt ends after timeoutMs', async () => {
  const { client } = createSandboxClient({ scenarios: ['timeout', 'timeout'], maxRetries: 1, timeoutMs: 1_000 });
  await expect(client.accounts.list()).rejects.toThrow(TimeoutError);
});

test('an attempt ends in time although a fetch of somebody else’s never does', async () => {
  const fetch = () => new Promise<Response>(() => {});
  const client = new AtlasClient({ apiKey: 'ak_test_testworld', fetch, maxRetries: 0 });
  await expect(client.accounts.list({}, { timeoutMs: 10 })).rejects.toThrow('No answer came within 10 ms.');
});

describe('a signal', () => {
  const reason = new Error('the visitor left');

  test('ends a request', async () => {
    const { client } = createSandboxClient({ scenarios: ['slow:30000'] });
    const controller = new AbortController();
    const creation = client.accounts.create(body, { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 100);
    await expect(creation).rejects.toBe(reason);
  });

  test('ends the wait for the next attempt', async () => {
    const { client, sent } = createSandboxClient({ scenarios: ['rate_limited'] });
    const controller = new AbortController();
    const creation = client.accounts.create(body, { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 1_000);
    await expect(creation).rejects.toBe(reason);
    expect(sent).toHaveLength(1);
  });

  test('aborted before sends nothing', async () => {
    const fetch = vi.fn();
    const client = new AtlasClient({ apiKey: 'ak_test_testworld', fetch });
    await expect(client.accounts.list({}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(fetch).not.toHaveBeenCalled();
  });
});

test.each(['null', '[]', '"text"', '{"id":"acc_1"}', '<html>'])('%s is no answer', async (text) => {
  const client = new AtlasClient({ apiKey: 'ak_test_testworld', fetch: async () => new Response(text), maxRetries: 1 });
  await expect(client.accounts.retrieve('acc_01h8x4t2w9')).rejects.toThrow(InvalidAnswerError);
});
