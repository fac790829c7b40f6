import { describe, expect, test } from 'vitest';
import { createTestSandbox } from '../test-sandbox.ts';

const { send, advance } = createTestSandbox();

type List = { data: { id: string; name: string; plan: string; status: string; created_at: string }[] };

async function list(query: string, world = 'testworld'): Promise<List['data']> {
  const { status, text } = await send('GET', `/v1/accounts?limit=100&${query}`, { world });
  if (status !== 200) throw new Error(text);
  const { data }: List = JSON.parse(text);
  return data;
}

describe('listAccounts', () => {
  test('has the seed: 137 accounts over 18 months, newest first', async () => {
    const first = await list('', 'seedworld1');
    const { json } = await send('GET', '/v1/accounts?limit=100', { world: 'seedworld1' });
    const rest = await list(`cursor=${json.next_cursor}`, 'seedworld1');
    const times = [...first, ...rest].map(({ created_at }) => Date.parse(created_at));
    expect(times).toHaveLength(137);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(Math.max(...times)).toBeLessThan(Date.UTC(2026, 10, 1));
    expect(Math.min(...times)).toBeGreaterThanOrEqual(Date.UTC(2025, 4, 1));
  });

  test('filters by plan, status, part of the name and period, all at once', async () => {
    const all = [...(await list('', 'filters1')), ...(await list('created_before=2025-12-01T00:00:00Z', 'filters1'))];
    const known = [...new Map(all.map((account) => [account.id, account])).values()];
    const expected = known.filter(
      ({ plan, status, name, created_at }) =>
        plan === 'pro' && status === 'active' && name.toLowerCase().includes('st') && created_at > '2025-09-01',
    );
    const found = await list('plan=pro&status=active&q=ST&created_after=2025-08-31T23:59:59Z', 'filters1');
    expect(expected.length).toBeGreaterThan(0);
    expect(found.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
  });

  test('leaves both ends of a period out', async () => {
    const at = '2026-01-18T15:04:12Z';
    const includes = async (query: string) => (await list(`q=northstar&${query}`, 'period01')).length > 0;
    expect(await includes(`created_after=${at}`)).toBe(false);
    expect(await includes(`created_before=${at}`)).toBe(false);
    expect(await includes('created_after=2026-01-18T15:04:11Z&created_before=2026-01-18T15:04:13Z')).toBe(true);
    expect(await includes('created_after=2026-01-18T16:04:11%2B01:00')).toBe(true);
    expect(await includes('created_before=2026-01-18t15:04:13z')).toBe(true);
  });

  test.each([
    ['limit=0', 'limit', 'must be an integer from 1 to 100, not 0'],
    ['limit=101', 'limit', 'must be an integer from 1 to 100, not 101'],
    ['limit=2.5', 'limit', 'must be an integer from 1 to 100, not "2.5"'],
    ['limit=07', 'limit', 'not "07"'],
    ['limit=', 'limit', 'not ""'],
    ['plan=gold', 'plan', 'must be one of free, pro, enterprise, not "gold"'],
    ['status=', 'status', 'must be one of'],
    ['q=', 'q', 'must not be empty'],
    ['q=%20%20', 'q', 'must not be empty'],
    ['created_after=yesterday', 'created_after', 'RFC 3339'],
    ['created_after=2026-01-01T00:00:00%2B0200', 'created_after', 'RFC 3339'],
    ['created_after=2026-01-18T15:04:12+01:00', 'created_after', 'Write a + in a query as %2B.'],
    ['created_before=2026-02-30T00:00:00Z', 'created_before', 'RFC 3339'],
    ['limit=5&limit=5', 'limit', 'more than once'],
    ['plans=pro', 'plans', 'Did you mean plan?'],
    ['__proto__=1', '__proto__', 'is unknown'],
  ])('refuses ?%s', async (query, param, message) => {
    const { status, json } = await send('GET', `/v1/accounts?${query}`, { world: 'parameters1' });
    expect(status).toBe(400);
    expect(json).toMatchObject({
      error: { code: 'invalid_request', param, errors: [{ param, message: expect.stringContaining(message) }] },
    });
  });
});

describe('retrieveAccount', () => {
  test("has the documentation's account in every world", async () => {
    const { json } = await send('GET', '/v1/accounts/acc_01h8x4t2w9', { world: 'anyworld1' });
    expect(json).toMatchObject({ name: 'Northstar Labs', plan: 'pro', created_at: '2026-01-18T15:04:12Z' });
  });

  test.each([
    ['acc_01h8x4t2w0', 'There is no account with the id "acc_01h8x4t2w0". Look it up with GET /v1/accounts.'],
    ['%22%3E%3Cscript%3E', 'There is no account with the id "\\"><script>".'],
    ['%ff', 'There is no account with the id "%ff".'],
    ['a%2Fb', 'There is no account with the id "a/b".'],
    ['constructor', 'There is no account with the id "constructor".'],
  ])('answers 404 for %s', async (id, message) => {
    const { status, json } = await send('GET', `/v1/accounts/${id}`);
    expect(status).toBe(404);
    expect(json).toMatchObject({
      error: { code: 'not_found', param: 'account_id', message: expect.stringContaining(message) },
    });
  });

  test('answers 410 for an account that has been deleted', async () => {
    const { json } = await send('GET', '/v1/events?event=account.deleted&limit=1');
    const [event] = json.data as { account_id: string }[];
    const { status, json: error } = await send('GET', `/v1/accounts/${event?.account_id}`);
    expect(status).toBe(410);
    expect(error).toMatchObject({ error: { code: 'gone', param: 'account_id' } });
  });

  test('answers 304 while the client has the current ETag', async () => {
    advance(10_000);
    const { headers } = await send('GET', '/v1/accounts/acc_01h8x4t2w9');
    const etag = String(headers.get('etag'));
    for (const condition of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await send('GET', '/v1/accounts/acc_01h8x4t2w9', { headers: { 'if-none-match': condition } });
      expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
    }
    for (const condition of ['"other"', etag.slice(1, -1)]) {
      const again = await send('GET', '/v1/accounts/acc_01h8x4t2w9', { headers: { 'if-none-match': condition } });
      expect(again.status).toBe(200);
    }
  });
});

test.each([
  [null, 200],
  ['*/*', 200],
  ['application/*;q=0.1, text/html', 200],
  ['application/x-ndjson', 406],
  ['text/html', 406],
  ['application/json;q=0', 406],
])('answers Accept: %s with %i', async (accept, status) => {
  const headers: Record<string, string> = accept === null ? {} : { accept };
  expect(await send('GET', '/v1/accounts?limit=1', { headers, world: 'acceptance' })).toMatchObject({ status });
});
