import { afterEach, describe, expect, test, vi } from 'vitest';
import { createTestSandbox } from '../test-sandbox.ts';

const hourMs = 3_600_000;
const body = '{"name":"Northstar Labs","plan":"pro"}';
const keyed = (key: string, more: object = {}) => ({ headers: { 'idempotency-key': key, ...more }, body });

async function countAccounts({ send }: Pick<ReturnType<typeof createTestSandbox>, 'send'>, name = 'Northstar Labs') {
  const { json } = await send('GET', `/v1/accounts?limit=100&q=${encodeURIComponent(name)}`);
  return (json.data as unknown[]).length;
}

describe('a reused idempotency key', () => {
  test('replays the first answer byte for byte, with a new request id', async () => {
    const sandbox = createTestSandbox();
    const before = await countAccounts(sandbox);
    const first = await sandbox.send('POST', '/v1/accounts', keyed('key-1'));
    const again = await sandbox.send('POST', '/v1/accounts', keyed('key-1'));
    expect(again).toMatchObject({ status: 201, text: first.text });
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect(first.headers.has('idempotent-replayed')).toBe(false);
    for (const name of ['etag', 'location']) expect(again.headers.get(name)).toBe(first.headers.get(name));
    expect(again.headers.get('atlas-request-id')).not.toBe(first.headers.get('atlas-request-id'));
    expect(await countAccounts(sandbox)).toBe(before + 1);
  });

  test('of 20 sent at once runs one', async () => {
    const sandbox = createTestSandbox();
    const before = await countAccounts(sandbox);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => sandbox.send('POST', '/v1/accounts', keyed('key-1'))),
    );
    const created = answers.filter(({ status }) => status === 201);
    expect(new Set(created.map(({ text }) => text)).size).toBe(1);
    expect(created.filter(({ headers }) => !headers.has('idempotent-replayed'))).toHaveLength(1);
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
    expect(await countAccounts(sandbox)).toBe(before + 1);
  });

  test.each([
    ['another body', '/v1/accounts', `${body} `],
    ['another query', '/v1/accounts?x=1', body],
  ])('with %s is a conflict', async (_, target, other) => {
    const { send } = createTestSandbox();
    await send('POST', '/v1/accounts', keyed('key-1'));
    const { status, json } = await send('POST', target, { ...keyed('key-1'), body: other });
    expect(status).toBe(409);
    expect(json).toMatchObject({ error: { code: 'idempotency_conflict', param: 'Idempotency-Key' } });
  });

  test('is new again after 24 hours, and in another workspace', async () => {
    const { send, advance } = createTestSandbox();
    const first = await send('POST', '/v1/accounts', keyed('key-1'));
    const elsewhere = await send('POST', '/v1/accounts', { ...keyed('key-1'), world: 'anotherworld' });
    expect(elsewhere.headers.has('idempotent-replayed')).toBe(false);
    for (let hours = 1; hours < 24; hours++) {
      advance(hourMs);
      await send('GET', '/v1/accounts?limit=1');
    }
    advance(hourMs - 1);
    expect(await send('POST', '/v1/accounts', keyed('key-1'))).toMatchObject({ text: first.text });
    advance(1);
    const later = await send('POST', '/v1/accounts', keyed('key-1'));
    expect(later.text).not.toBe(first.text);
  });

  test('is free again after an answer that was no success', async () => {
    const { send } = createTestSandbox();
    const refused = await send('POST', '/v1/accounts', { ...keyed('key-1'), body: '{}' });
    expect(refused.status).toBe(400);
    const dialled = await send('POST', '/v1/accounts', keyed('key-1', { 'atlas-sandbox-scenario': 'internal_error' }));
    expect(dialled.status).toBe(500);
    const created = await send('POST', '/v1/accounts', keyed('key-1'));
    expect([created.status, created.headers.has('idempotent-replayed')]).toEqual([201, false]);
  });
});

describe('while the first request runs', () => {
  afterEach(() => void vi.useRealTimers());

  test('the same one is told to wait, and another one that there is a conflict', async () => {
    vi.useFakeTimers();
    const { send } = createTestSandbox();
    const slow = send('POST', '/v1/accounts', keyed('key-1', { 'atlas-sandbox-scenario': 'slow:5000' }));
    await vi.advanceTimersByTimeAsync(4_999);
    expect(await send('POST', '/v1/accounts', keyed('key-1'))).toMatchObject({
      status: 409,
      json: { error: { code: 'idempotency_in_progress' } },
    });
    expect(await send('POST', '/v1/accounts', { ...keyed('key-1'), body: '{}' })).toMatchObject({
      status: 409,
      json: { error: { code: 'idempotency_conflict' } },
    });
    await vi.advanceTimersByTimeAsync(1);
    const { status, text } = await slow;
    expect(status).toBe(201);
    expect(await send('POST', '/v1/accounts', keyed('key-1'))).toMatchObject({ status: 201, text });
  });
});

test.each([
  [' ', 'must not be empty'],
  ['two words', 'must be visible ASCII characters without blanks, not "two words"'],
  ['käse', 'must be visible ASCII'],
  ['x'.repeat(256), 'takes at most 255 characters, not 256'],
])('the key "%s" is refused', async (key, message) => {
  const { send } = createTestSandbox();
  const { status, json } = await send('POST', '/v1/accounts', keyed(key));
  expect(status).toBe(400);
  expect(json).toMatchObject({
    error: { code: 'invalid_request', param: 'Idempotency-Key', message: expect.stringContaining(message) },
  });
});

test('a workspace keeps a bounded number of keys, and says so when they are used up', async () => {
  const { send } = createTestSandbox({ capacity: { idempotencyKeys: 2 } });
  for (const key of ['a', 'b']) expect(await send('POST', '/v1/accounts', keyed(key))).toMatchObject({ status: 201 });
  expect(await send('POST', '/v1/accounts', keyed('c'))).toMatchObject({
    status: 409,
    json: { error: { code: 'conflict' } },
  });
  expect(await send('POST', '/v1/accounts', keyed('a'))).toMatchObject({ status: 201 });
});
