import { beforeEach, describe, expect, test } from 'vitest';
import type { JsonObject } from '#lib/http/json-value.ts';
import { createTestSandbox, type TestRequest } from '../test-sandbox.ts';
import type { Account, AtlasEvent } from './resources.ts';

const path = '/v1/accounts/acc_01h8x4t2w9';
let sandbox: ReturnType<typeof createTestSandbox>;

beforeEach(() => {
  sandbox = createTestSandbox();
});

const patch = (body: TestRequest['body'], headers: Record<string, string> = {}) =>
  sandbox.send('PATCH', path, { body: body ?? {}, headers });

async function readEvents(query = ''): Promise<AtlasEvent[]> {
  const { json } = await sandbox.send('GET', `/v1/events?account_id=acc_01h8x4t2w9${query}`);
  return json.data as AtlasEvent[];
}

describe('a merge patch', () => {
  test('replaces what it names, keeps the rest, and moves updated_at and the ETag on', async () => {
    const before = await sandbox.send('GET', path);
    const { status, json, headers } = await patch({ name: 'Northstar', owner_email: 'ada@northstar.example' });
    expect(status).toBe(200);
    expect(json).toEqual({
      ...before.json,
      name: 'Northstar',
      owner_email: 'ada@northstar.example',
      updated_at: new Date(sandbox.nowMs()).toISOString(),
    });
    expect(headers.get('etag')).not.toBe(before.headers.get('etag'));
    const after = await sandbox.send('GET', path);
    expect([after.json, after.headers.get('etag')]).toEqual([json, headers.get('etag')]);
  });

  test.each<[title: string, start: JsonObject, change: JsonObject | null, end: JsonObject]>([
    ['sets keys and keeps the others', { a: '1', b: '2' }, { b: '3', c: '4' }, { a: '1', b: '3', c: '4' }],
    ['removes a key with null', { a: '1', b: '2' }, { a: null }, { b: '2' }],
    ['clears everything with null', { a: '1', b: '2' }, null, {}],
    ['ignores the removal of what is not there', { a: '1' }, { b: null }, { a: '1' }],
    ['takes constructor for a key like any other', {}, { constructor: 'x' }, { constructor: 'x' }],
    ['removes constructor, too', { constructor: 'x' }, { constructor: null }, {}],
  ])('of metadata %s', async (_, start, change, end) => {
    await patch({ metadata: start });
    const { status, json } = await patch({ metadata: change });
    expect([status, json.metadata]).toEqual([200, end]);
  });

  test('counts the keys that would be left, not those that it names', async () => {
    const keys = (letter: string, value: string | null, count = 50) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`${letter}${index}`, value]));
    expect(await patch({ metadata: keys('a', 'x') })).toMatchObject({ status: 200 });
    expect(await patch({ metadata: { ...keys('a', null), ...keys('b', 'x') } })).toMatchObject({
      status: 200,
      json: { metadata: keys('b', 'x') },
    });
    const { status, json } = await patch({ name: null, metadata: { more: 'x' } });
    expect(status).toBe(400);
    expect(json).toMatchObject({ error: { errors: [{ param: 'name' }, { param: 'metadata' }] } });
    expect(JSON.stringify(json)).toContain('at most 50 keys, and would have 51');
  });

  test.each<[param: string, body: TestRequest['body'], message: string]>([
    ['name', { name: null }, 'must be a string, not null'],
    ['name', { name: '  ' }, 'must not be empty'],
    ['plan', { plan: null }, 'must be'],
    ['plan', { plan: 'gold' }, 'must be one of free, pro, enterprise'],
    ['status', { status: null }, 'must be'],
    ['owner_email', { owner_email: 'nobody' }, 'must be an email address'],
    ['metadata', { metadata: [] }, 'must be an object or null'],
    ['metadata.tier', { metadata: { tier: 5 } }, 'must be a string or null, not a number'],
    ['metadata.tier', { metadata: { tier: { deep: 'x' } } }, 'must be a string or null'],
    ['id', { id: 'acc_other' }, 'is read-only'],
    ['updated_at', { updated_at: '2026-01-01T00:00:00Z' }, 'is read-only'],
    ['nome', { nome: 'x' }, 'Did you mean name?'],
    ['body', [], 'must be an object'],
    ['__proto__', '{"__proto__":{"plan":"free"}}', 'is unknown'],
    ['metadata.__proto__', '{"metadata":{"__proto__":null}}', 'is unknown'],
    ['constructor', '{"constructor":{}}', 'is unknown'],
  ])('with a bad %s is refused and changes nothing', async (param, body, message) => {
    const before = await sandbox.send('GET', path);
    const { status, json } = await patch(body);
    expect(status).toBe(400);
    expect(json).toMatchObject({
      error: { code: 'invalid_request', param, message: expect.stringContaining(message) },
    });
    expect(await sandbox.send('GET', path)).toMatchObject({ text: before.text });
    expect({}).not.toHaveProperty('plan');
  });

  test.each(['application/json', 'application/merge-patch+json', 'application/merge-patch+json; charset=utf-8'])(
    'may come as %s',
    async (mediaType) => {
      const answer = await patch({ name: 'Northstar' }, { 'content-type': mediaType });
      expect(answer).toMatchObject({ status: 200, json: { name: 'Northstar' } });
    },
  );

  test('may come as no other media type', async () => {
    expect(await patch('{}', { 'content-type': 'application/json-patch+json' })).toMatchObject({ status: 415 });
  });
});

describe('what a patch tells', () => {
  test('is account.updated with the attributes before, and account.plan_changed beside it', async () => {
    const { json: before } = await sandbox.send('GET', path);
    const { json: account } = await patch({ plan: 'enterprise', metadata: { crm_id: '1' } });
    const [changed, updated] = await readEvents('&limit=2');
    expect(updated).toMatchObject({
      event: 'account.updated',
      data: { account, previous: { plan: 'pro', metadata: before.metadata } },
      created_at: account.updated_at,
    });
    expect(Object.keys((updated as { data: { previous: object } }).data.previous)).toEqual(['plan', 'metadata']);
    expect(changed).toMatchObject({
      event: 'account.plan_changed',
      data: { plan: 'enterprise', previous_plan: 'pro' },
      created_at: account.updated_at,
    });
  });

  test('is account.updated alone where the plan stays', async () => {
    const before = await readEvents();
    await patch({ status: 'past_due' });
    const after = await readEvents();
    expect(after.slice(0, after.length - before.length).map(({ event }) => event)).toEqual(['account.updated']);
  });

  test.each<[string, object]>([
    ['an empty patch', {}],
    ['a patch with what is there already', { name: 'Northstar Labs', plan: 'pro', owner_email: null, metadata: {} }],
    ['a removal of what is not there', { metadata: { nothing: null } }],
  ])('is nothing after %s: no event, no audit entry, no new ETag', async (_, body) => {
    const [before, events] = [await sandbox.send('GET', path), await readEvents()];
    sandbox.advance(1000);
    const { status, text, headers } = await patch(body);
    expect([status, text, headers.get('etag')]).toEqual([200, before.text, before.headers.get('etag')]);
    expect(await readEvents()).toEqual(events);
    expect(await sandbox.send('GET', '/v1/audit_log')).toMatchObject({ json: { data: [] } });
  });
});

describe('If-Match', () => {
  test('lets a patch pass while nobody has changed the account, and then no more', async () => {
    const { headers } = await sandbox.send('GET', path);
    const etag = String(headers.get('etag'));
    expect(await patch({ name: 'First' }, { 'if-match': `"other", ${etag}` })).toMatchObject({ status: 200 });
    const late = await patch({ name: 'Second' }, { 'if-match': etag });
    expect(late).toMatchObject({ status: 412, json: { error: { code: 'precondition_failed', param: 'If-Match' } } });
    expect(await sandbox.send('GET', path)).toMatchObject({ json: { name: 'First' } });
  });

  test('is held against the account before the body is looked at, and after the account is', async () => {
    expect(await patch({ name: null }, { 'if-match': '"stale"' })).toMatchObject({ status: 412 });
    const nowhere = await sandbox.send('PATCH', '/v1/accounts/acc_nope', { body: {}, headers: { 'if-match': '"x"' } });
    expect(nowhere.status).toBe(404);
  });

  test.each([
    ['*', 200],
    ['W/"weak"', 412],
    [' ', 400],
  ])('"%s" gets %i', async (condition, status) => {
    expect(await patch({ name: 'Northstar' }, { 'if-match': condition })).toMatchObject({ status });
  });

  test('of 10 patches on the same version lets one pass', async () => {
    const { headers } = await sandbox.send('GET', path);
    const condition = { 'if-match': String(headers.get('etag')) };
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => patch({ name: `Name ${index}` }, condition)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(412)]);
  });
});

test('an account that the seed shares with other worlds changes in one of them only', async () => {
  await patch({ name: 'Mine' });
  const { json } = await sandbox.send('GET', path, { world: 'anotherworld' });
  expect((json as Account).name).toBe('Northstar Labs');
});
