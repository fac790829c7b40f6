import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createTestSandbox, description } from '../test-sandbox.ts';

type Sandbox = ReturnType<typeof createTestSandbox>;

/** `limit remaining reset` of an answer's headers. */
function quotaOf({ headers }: { headers: Headers }): string {
  return ['limit', 'remaining', 'reset'].map((name) => headers.get(`x-ratelimit-${name}`)).join(' ');
}

async function repeat(count: number, send: () => ReturnType<Sandbox['send']>) {
  const answers = [];
  for (let index = 0; index < count; index++) answers.push(await send());
  return answers;
}

/** Hundreds of requests are sent: other tests check that answers keep the contract. */
const unchecked = { onContractViolation: undefined };

describe('rate limits', () => {
  test('a route takes 100 requests in 10 seconds, then says when the next may come', async () => {
    const { send, advance } = createTestSandbox(unchecked);
    expect(quotaOf(await send('GET', '/v1/accounts?limit=1'))).toBe('100 99 10');
    advance(4_000);
    const answers = await repeat(100, () => send('GET', '/v1/accounts?limit=1'));
    expect(answers.map(({ status }) => status)).toEqual([...Array(99).fill(200), 429]);
    const over = answers.at(-1);
    expect(over && quotaOf(over)).toBe('100 0 6');
    expect(over?.headers.get('retry-after')).toBe('6');
    expect(over?.json).toMatchObject({
      error: {
        code: 'rate_limited',
        message: 'The limit of 100 requests in 10 seconds is used up. Send again in 6 seconds.',
      },
    });
    expect(await send('GET', '/v1/events?limit=1')).toMatchObject({ status: 200 });
    advance(6_000);
    expect(await send('GET', '/v1/accounts?limit=1')).toMatchObject({ status: 200 });
  });

  test('a workspace takes 1,000 requests a minute over all routes, refused ones included', async () => {
    const { send, advance } = createTestSandbox(unchecked);
    for (let round = 0; round < 5; round++) {
      await repeat(100, () => send('GET', '/v1/accounts/acc_01h8x4t2w9'));
      await repeat(100, () => send('GET', '/v1/accounts/acc_nope?x=1&limit=1', { headers: { accept: 'text/html' } }));
      advance(10_000);
    }
    const over = await send('GET', '/v1/events?limit=1');
    expect(over).toMatchObject({ status: 429 });
    expect(over.headers.get('retry-after')).toBe('10');
    expect(quotaOf(over)).toBe('1000 0 10');
    advance(10_000);
    expect(await send('GET', '/v1/events?limit=1')).toMatchObject({ status: 200 });
  });

  test('the headers tell of the window that is nearest to its limit', async () => {
    const { send, advance } = createTestSandbox(unchecked);
    await repeat(90, () => send('GET', '/v1/accounts?limit=1'));
    expect(quotaOf(await send('GET', '/v1/events?limit=1'))).toBe('1000 909 60');
    expect(quotaOf(await send('GET', '/v1/accounts?limit=1'))).toBe('100 9 10');
    advance(10_000);
    expect(quotaOf(await send('GET', '/v1/accounts?limit=1'))).toBe('1000 907 50');
  });

  test('requests without a valid credential share 60 a minute per address', async () => {
    const { send, advance } = createTestSandbox();
    const anonymous = { headers: { authorization: '' }, address: '192.0.2.1' };
    expect(quotaOf(await send('GET', '/v1/accounts', anonymous))).toBe('60 59 60');
    await repeat(59, () => send('GET', '/v1/events', anonymous));
    const over = await send('GET', '/v1/accounts', anonymous);
    expect([over.status, over.headers.get('retry-after')]).toEqual([429, '60']);
    expect(await send('GET', '/v1/accounts', { ...anonymous, address: '192.0.2.2' })).toMatchObject({ status: 401 });
    expect(await send('GET', '/v1/accounts', { address: '192.0.2.1' })).toMatchObject({ status: 200 });
    advance(60_000);
    expect(await send('GET', '/v1/accounts', anonymous)).toMatchObject({ status: 401 });
  });

  test('one workspace does not use up the limits of another', async () => {
    const { send } = createTestSandbox(unchecked);
    await repeat(101, () => send('GET', '/v1/accounts?limit=1'));
    expect(await send('GET', '/v1/accounts', { world: 'someoneelse' })).toMatchObject({ status: 200 });
  });
});

describe('versions', () => {
  const { send } = createTestSandbox();
  const older = { headers: { 'atlas-version': '2026-06-01' } };

  test('the current one is echoed, and asked for by default', async () => {
    for (const request of [{}, { headers: { 'atlas-version': '2026-11-01' } }]) {
      const answer = await send('GET', '/v1/accounts?limit=1', request);
      expect(answer.headers.get('atlas-version')).toBe('2026-11-01');
      expect(answer.json).not.toHaveProperty('has_more');
      expect(answer.headers.has('deprecation')).toBe(false);
    }
  });

  test('the older one has has_more in its lists and tells of its end in every answer', async () => {
    const first = await send('GET', '/v1/accounts?limit=100', older);
    expect(first.json).toMatchObject({ has_more: true });
    const cursor = String(first.json.next_cursor);
    expect((await send('GET', `/v1/accounts?limit=100&cursor=${cursor}`, older)).json).toMatchObject({
      has_more: false,
      next_cursor: null,
    });
    for (const target of ['/v1/accounts', '/v1/accounts/acc_nope', '/v1/events?limit=0']) {
      const { headers } = await send('GET', target, older);
      expect(headers.get('atlas-version')).toBe('2026-06-01');
      expect(headers.get('deprecation')).toBe('@1793491200');
      expect(headers.get('sunset')).toBe('Tue, 01 Jun 2027 00:00:00 GMT');
      expect(headers.get('link')).toMatch(/^<https:\/\/docs\.atlasfiction\.com\/changelog\/[\w-]+>; rel="deprecation"/);
    }
  });

  test('the older one is refused from the day on which it ends, by the clock of the sandbox', async () => {
    const sandbox = createTestSandbox();
    const ask = (version: string) =>
      sandbox.send('GET', '/v1/accounts?limit=1', { headers: { 'atlas-version': version } });
    sandbox.advance(Date.UTC(2027, 5, 1) - sandbox.nowMs() - 1_000);
    expect((await ask('2026-06-01')).status).toBe(200);
    sandbox.advance(1_000);
    const { status, json } = await ask('2026-06-01');
    expect(status).toBe(400);
    expect(json).toMatchObject({
      error: {
        code: 'invalid_version',
        message: 'The API version 2026-06-01 has ended on 2027-06-01. Send 2026-11-01, or leave Atlas-Version out.',
      },
    });
    expect((await ask('2026-11-01')).status).toBe(200);
  });

  test('the documents show the headers as they are sent', async () => {
    const { headers } = await send('GET', '/v1/accounts?limit=1', older);
    const guide = readFileSync(new URL('../../content/docs/versioning.mdx', import.meta.url), 'utf8');
    for (const name of ['Deprecation', 'Sunset', 'Link']) {
      const value = headers.get(name);
      expect(guide).toContain(`\n${name}: ${value}\n`);
      expect(description.document.components).toHaveProperty(['headers', name, 'example'], value);
    }
  });

  test.each(['2025-01-01', 'latest', ' '])('there is no version "%s"', async (name) => {
    const { status, json, headers } = await send('GET', '/v1/accounts', { headers: { 'atlas-version': name } });
    expect([status, headers.get('atlas-version')]).toEqual([400, '2026-11-01']);
    expect(json).toMatchObject({ error: { code: 'invalid_version', param: 'Atlas-Version' } });
  });
});
