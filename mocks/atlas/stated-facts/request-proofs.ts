import { expect, vi } from 'vitest';
import { createLineReader, createTestSandbox } from '../../test-sandbox.ts';
import { account, durationOf, expectBound, expectEnd, numberOf, type Proofs, textOf } from './facts.ts';

const jsonOfBytes = (bytes: number) => {
  const head = JSON.stringify(account);
  return head + ' '.repeat(bytes - head.length);
};

export const requestProofs: Proofs = {
  'request-body': () =>
    expectBound(
      numberOf('request-body'),
      (bytes) => createTestSandbox().send('POST', '/v1/accounts', { body: jsonOfBytes(bytes) }),
      413,
    ),
  'request-depth': async () => {
    const nested = (depth: number) => '['.repeat(depth - 2) + ']'.repeat(depth - 2);
    const send = async (depth: number) => {
      const body = `{"event":"custom.a","account_id":"acc_01h8x4t2w9","data":{"a":${nested(depth)}}}`;
      return createTestSandbox().send('POST', '/v1/events', { body });
    };
    await expectBound(numberOf('request-depth'), send, 400);
  },
  'request-keys': async () => {
    const { send } = createTestSandbox();
    const body = (keys: number) => `{${Array.from({ length: keys }, (_, key) => `"k${key}":1`).join()}}`;
    const codeOf = async (keys: number) => (await send('POST', '/v1/accounts', { body: body(keys) })).json.error;
    expect(await codeOf(numberOf('request-keys'))).toMatchObject({ code: 'invalid_request' });
    expect(await codeOf(numberOf('request-keys') + 1)).toMatchObject({ code: 'invalid_json' });
  },
  'event-data': async () => {
    const { send } = createTestSandbox();
    const dataOf = (bytes: number) => ({ a: 'x'.repeat(bytes - '{"a":""}'.length) });
    const post = (bytes: number) =>
      send('POST', '/v1/events', { body: { event: 'custom.a', account_id: 'acc_01h8x4t2w9', data: dataOf(bytes) } });
    await expectBound(numberOf('event-data'), post, 400);
  },
  'cursor-lifetime': () =>
    expectEnd('cursor-lifetime', async ({ send }) => {
      const { json } = await send('GET', '/v1/accounts?limit=1');
      return async () => (await send('GET', `/v1/accounts?limit=1&cursor=${json.next_cursor}`)).status === 200;
    }),
  'idempotency-lifetime': () =>
    expectEnd('idempotency-lifetime', async ({ send }) => {
      const create = () => send('POST', '/v1/accounts', { headers: { 'idempotency-key': 'one' }, body: account });
      await create();
      return async () => (await create()).headers.get('idempotent-replayed') === 'true';
    }),
  'rate-limit-headers': async () => {
    const { headers } = await createTestSandbox().send('GET', '/v1/accounts?limit=1');
    const prefix = textOf('rate-limit-headers').replace('*', '').toLowerCase();
    expect([...headers.keys()].filter((name) => name.startsWith(prefix))).toHaveLength(3);
  },
  'anonymous-requests': async () => {
    const { send } = createTestSandbox();
    const ask = () => send('GET', '/v1/accounts', { headers: { authorization: '' } });
    for (let count = 0; count < numberOf('anonymous-requests'); count++) expect((await ask()).status).toBe(401);
    expect((await ask()).status).toBe(429);
  },
  'stream-heartbeat': async () => {
    vi.useFakeTimers();
    const sandbox = createTestSandbox();
    const reader = createLineReader(await sandbox.fetch('GET', '/v1/events?follow=true'));
    await sandbox.send('POST', '/v1/accounts', { body: account });
    // Only once a line has come does the wait for the next one begin.
    await reader.next();
    const line = reader.next();
    const early = vi.fn();
    void line.then(early);
    const pass = async (durationMs: number) => {
      sandbox.advance(durationMs);
      await vi.advanceTimersByTimeAsync(durationMs);
    };
    await pass(durationOf('stream-heartbeat') - 1_000);
    expect(early).not.toHaveBeenCalled();
    await pass(1_000);
    expect(await line).toBe('');
    await reader.cancel();
  },
  'previous-version': async () => {
    expect((await askPrevious()).status).toBe(200);
  },
  'previous-version-deprecated': async () => {
    const seconds = Date.parse(textOf('previous-version-deprecated')) / 1000;
    expect((await askPrevious()).headers.get('deprecation')).toBe(`@${seconds}`);
  },
  'previous-version-sunset': async () => {
    const sunset = new Date(textOf('previous-version-sunset')).toUTCString();
    expect((await askPrevious()).headers.get('sunset')).toBe(sunset);
  },
};

function askPrevious() {
  const headers = { 'atlas-version': textOf('previous-version') };
  return createTestSandbox().send('GET', '/v1/accounts?limit=1', { headers });
}
