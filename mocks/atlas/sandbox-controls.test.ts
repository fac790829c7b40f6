import { describe, expect, test } from 'vitest';
import { createLineReader, createTestSandbox } from '../test-sandbox.ts';

const hourMs = 3_600_000;
const iso = (ms: number) => new Date(ms).toISOString();

describe('retrieveSandbox', () => {
  test('shows the world, how long it lives, its clock and what it holds', async () => {
    const { send, nowMs, advance } = createTestSandbox();
    await send('POST', '/v1/accounts', { body: { name: 'Counted', plan: 'free' } });
    await send('DELETE', '/v1/accounts/acc_01h8x4t2w9');
    const createdAtMs = nowMs();
    advance(hourMs);
    const { status, json } = await send('GET', '/_sandbox');
    expect(status).toBe(200);
    expect(json).toMatchObject({
      world: 'testworld',
      created_at: iso(createdAtMs),
      expires_at: iso(nowMs() + 2 * hourMs),
      expires_in: 7200,
      clock: { now: iso(nowMs()), offset: 'PT0S' },
      counts: { accounts: 137, events: 1202, audit_entries: 2 },
    });
  });

  test('opens the world that the portal names', async () => {
    const { send } = createTestSandbox();
    const headers = { authorization: 'Bearer ak_test_portal', 'atlas-sandbox': 'visitor12' };
    expect(await send('GET', '/_sandbox', { headers })).toMatchObject({ json: { world: 'visitor12' } });
  });
});

describe('the controls', () => {
  test.each([
    ['GET', '/_sandbox'],
    ['POST', '/_sandbox/reset'],
    ['POST', '/_sandbox/clock'],
  ])('%s %s needs a credential, and is counted only without one', async (method, path) => {
    const { send } = createTestSandbox();
    const body = path.endsWith('clock') ? { body: { advance: 'PT1S' } } : {};
    const anonymous = await send(method, path, { ...body, headers: { authorization: '' } });
    expect([anonymous.status, anonymous.headers.has('x-ratelimit-limit')]).toEqual([401, true]);
    for (let count = 0; count < 120; count++) {
      const { status, headers } = await send(method, path, body);
      expect([status, headers.has('x-ratelimit-limit')]).toEqual([200, false]);
    }
    expect((await send('GET', '/v1/accounts?limit=1')).headers.get('x-ratelimit-remaining')).toBe('99');
  });

  test('keep no idempotency keys', async () => {
    const { send } = createTestSandbox();
    const request = { headers: { 'idempotency-key': 'key-1' }, body: { advance: 'PT1H' } };
    for (const offset of ['PT1H', 'PT2H']) {
      const { json, headers } = await send('POST', '/_sandbox/clock', request);
      expect([json.offset, headers.has('idempotent-replayed')]).toEqual([offset, false]);
    }
  });

  test('refuse other methods with those that they have', async () => {
    const { send } = createTestSandbox();
    const { status, headers } = await send('GET', '/_sandbox/reset');
    expect([status, headers.get('allow')]).toEqual([405, 'OPTIONS, POST']);
    expect((await send('DELETE', '/_sandbox')).headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  });
});

describe('resetSandbox', () => {
  test('begins a new life with the seed, real time and full quotas', async () => {
    const { send, advance, nowMs } = createTestSandbox();
    await send('DELETE', '/v1/accounts/acc_01h8x4t2w9');
    await send('POST', '/_sandbox/clock', { body: { advance: 'P1D' } });
    advance(60_000);
    const reset = await send('POST', '/_sandbox/reset');
    expect(reset.status).toBe(200);
    expect(reset.json).toMatchObject({
      created_at: iso(nowMs()),
      clock: { now: iso(nowMs()), offset: 'PT0S' },
      counts: { accounts: 137, events: 1200, audit_entries: 0 },
    });
    expect(reset.headers.get('x-sandbox-created')).toBe(iso(nowMs()));
    expect((await send('GET', '/_sandbox')).json).toEqual(reset.json);
    expect(await send('GET', '/v1/accounts/acc_01h8x4t2w9')).toMatchObject({ status: 200 });
  });

  test('ends cursors, idempotency keys, ids and streams of the old life', async () => {
    const { send, fetch } = createTestSandbox();
    const request = { headers: { 'idempotency-key': 'key-1' }, body: { name: 'Old', plan: 'free' } };
    const { json: account } = await send('POST', '/v1/accounts', request);
    const cursor = (await send('GET', '/v1/accounts?limit=1')).json.next_cursor;
    const stream = createLineReader(await fetch('GET', '/v1/events?follow=true'));
    const line = stream.next();
    await Promise.all([
      expect(line).rejects.toThrow('The sandbox of this request has ended.'),
      send('POST', '/_sandbox/reset'),
    ]);
    const answer = await send('GET', `/v1/accounts?limit=1&cursor=${cursor}`);
    expect(answer.json).toMatchObject({ error: { code: 'invalid_cursor' } });
    const again = await send('POST', '/v1/accounts', request);
    expect([again.status, again.headers.has('idempotent-replayed')]).toEqual([201, false]);
    expect(again.json.id).not.toBe(account.id);
    expect(await send('GET', `/v1/accounts/${account.id}`)).toMatchObject({ status: 404 });
  });

  test('leaves other worlds alone', async () => {
    const { send } = createTestSandbox();
    await send('DELETE', '/v1/accounts/acc_01h8x4t2w9', { world: 'otherworld' });
    await send('POST', '/_sandbox/reset');
    expect(await send('GET', '/v1/accounts/acc_01h8x4t2w9', { world: 'otherworld' })).toMatchObject({ status: 410 });
  });
});

describe('advanceClock', () => {
  test('moves the clock forward, and what is made afterwards is dated by it', async () => {
    const { send, nowMs } = createTestSandbox();
    const first = await send('POST', '/_sandbox/clock', { body: { advance: 'PT90M' } });
    expect(first).toMatchObject({ status: 200, json: { now: iso(nowMs() + 1.5 * hourMs), offset: 'PT1H30M' } });
    const second = await send('POST', '/_sandbox/clock', { body: { advance: 'P1DT2H' } });
    expect(second.json).toEqual({ now: iso(nowMs() + 27.5 * hourMs), offset: 'P1DT3H30M' });
    const { json } = await send('POST', '/v1/accounts', { body: { name: 'Later', plan: 'free' } });
    expect(json.created_at).toBe(iso(nowMs() + 27.5 * hourMs));
  });

  test('drives the end of limit windows, cursors and idempotency keys, but not of the sandbox', async () => {
    const { send } = createTestSandbox();
    const advance = (duration: string) => send('POST', '/_sandbox/clock', { body: { advance: duration } });
    for (let count = 0; count < 100; count++) await send('GET', '/v1/accounts?limit=1');
    expect(await send('GET', '/v1/accounts?limit=1')).toMatchObject({ status: 429 });
    await advance('PT10S');
    const page = await send('GET', '/v1/accounts?limit=1');
    expect(page.status).toBe(200);
    const request = { headers: { 'idempotency-key': 'key-1' }, body: { name: 'Kept', plan: 'free' } };
    const first = await send('POST', '/v1/accounts', request);
    await advance('PT23H59M59S');
    expect(await send('POST', '/v1/accounts', request)).toMatchObject({ status: 201, text: first.text });
    await advance('PT1S');
    expect((await send('POST', '/v1/accounts', request)).text).not.toBe(first.text);
    const stale = await send('GET', `/v1/accounts?limit=1&cursor=${page.json.next_cursor}`);
    expect(stale.json).toMatchObject({ error: { code: 'invalid_cursor' } });
    expect(await send('GET', '/_sandbox')).toMatchObject({ json: { expires_in: 7200 } });
  });

  test.each([
    [{}, 'is required'],
    [{ advance: 3600 }, 'must be a string'],
    [{ advance: '' }, 'must not be empty'],
    [{ advance: 'PT0S' }, 'must be longer than nothing'],
    [{ advance: 'P' }, 'must'],
    [{ advance: '1 hour' }, 'must be an ISO 8601 duration of days, hours, minutes and seconds'],
    [{ advance: 'PT1.5S' }, 'must be an ISO 8601 duration'],
    [{ advance: '-PT1H' }, 'must be an ISO 8601 duration'],
    [{ advance: 'P1W' }, 'must be an ISO 8601 duration'],
    [{ advance: 'P1M' }, 'must be an ISO 8601 duration'],
    [{ advance: 'P400DT1S' }, 'may be at most P400D:'],
    [{ advance: `P${'9'.repeat(30)}D` }, 'may be at most P400D:'],
  ])('refuses %j', async (body, message) => {
    const { send } = createTestSandbox();
    const { status, json } = await send('POST', '/_sandbox/clock', { body });
    expect(status).toBe(400);
    expect(json).toMatchObject({
      error: { code: 'invalid_request', param: 'advance', message: expect.stringContaining(message) },
    });
    expect(await send('GET', '/_sandbox')).toMatchObject({ json: { clock: { offset: 'PT0S' } } });
  });

  test('goes 400 days in all, and says how much is left', async () => {
    const { send } = createTestSandbox();
    const advance = (duration: string) => send('POST', '/_sandbox/clock', { body: { advance: duration } });
    expect(await advance('P399DT23H')).toMatchObject({ status: 200 });
    const { status, json } = await advance('PT2H');
    expect([status, json]).toMatchObject([400, { error: { param: 'advance' } }]);
    expect(JSON.stringify(json)).toContain('at most PT1H');
    expect(await advance('PT1H')).toMatchObject({ status: 200, json: { offset: 'P400D' } });
    expect(await advance('PT1S')).toMatchObject({ status: 400 });
  });

  test('adds up what is sent at once, and keeps the limit', async () => {
    const { send } = createTestSandbox();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => send('POST', '/_sandbox/clock', { body: { advance: 'P100D' } })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 400]);
    expect(await send('GET', '/_sandbox')).toMatchObject({ json: { clock: { offset: 'P400D' } } });
  });
});
