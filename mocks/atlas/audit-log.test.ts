import { describe, expect, test } from 'vitest';
import { createTestSandbox } from '../test-sandbox.ts';
import type { AuditEntry } from './resources.ts';

const path = '/v1/accounts/acc_01h8x4t2w9';
const northstar = 'acc_01h8x4t2w9';

type TestSandbox = ReturnType<typeof createTestSandbox>;

async function list({ send }: Pick<TestSandbox, 'send'>, query = ''): Promise<AuditEntry[]> {
  const { status, json, text } = await send('GET', `/v1/audit_log?${query}`);
  if (status !== 200) throw new Error(text);
  return json.data as AuditEntry[];
}

/** An account created, the seed's one changed and deleted, an event recorded: four entries a second apart. */
async function writeFour({ send, advance }: TestSandbox) {
  const created = await send('POST', '/v1/accounts', { body: { name: 'Audited', plan: 'free' } });
  advance(1000);
  const updated = await send('PATCH', path, { body: { plan: 'enterprise' } });
  advance(1000);
  const recorded = await send('POST', '/v1/events', { body: { event: 'custom.a', account_id: northstar } });
  advance(1000);
  const deleted = await send('DELETE', path);
  return { created, updated, recorded, deleted };
}

describe('the audit trail', () => {
  test('begins empty, and has an entry for each write, newest first, with the object before and after', async () => {
    const sandbox = createTestSandbox();
    expect(await list(sandbox)).toEqual([]);
    const { json: before } = await sandbox.send('GET', path);
    const { created, updated, recorded, deleted } = await writeFour(sandbox);
    const actor = { type: 'api_key', id: expect.stringMatching(/^key_[0-9a-f]{12}$/) };
    const entryOf = (answer: typeof created, entry: object) => ({
      id: expect.stringMatching(/^aud_/),
      type: 'audit_entry',
      actor,
      ...entry,
      request_id: answer.headers.get('atlas-request-id'),
      created_at: expect.stringMatching(/Z$/),
    });
    expect(await list(sandbox)).toEqual([
      entryOf(deleted, {
        action: 'account.delete',
        object: { type: 'account', id: northstar },
        before: updated.json,
        after: null,
      }),
      entryOf(recorded, {
        action: 'event.create',
        object: { type: 'event', id: recorded.json.id },
        before: null,
        after: recorded.json,
      }),
      entryOf(updated, {
        action: 'account.update',
        object: { type: 'account', id: northstar },
        before,
        after: updated.json,
      }),
      entryOf(created, {
        action: 'account.create',
        object: { type: 'account', id: created.json.id },
        before: null,
        after: created.json,
      }),
    ]);
  });

  test('has no entry for a refused request, a replayed answer, or a read', async () => {
    const sandbox = createTestSandbox();
    const { send } = sandbox;
    const request = { headers: { 'idempotency-key': 'key-1' }, body: { name: 'Audited', plan: 'free' } };
    await send('POST', '/v1/accounts', request);
    await send('POST', '/v1/accounts', request);
    await send('POST', '/v1/accounts', { body: {} });
    await send('PATCH', path, { body: { plan: 'free' }, headers: { 'atlas-sandbox-scenario': 'unavailable' } });
    await send('PATCH', path, { body: { plan: 'free' }, headers: { 'if-match': '"stale"' } });
    await send('GET', path);
    expect(await list(sandbox)).toHaveLength(1);
  });

  test('has the entry of a write whose answer the failure dial loses', async () => {
    const sandbox = createTestSandbox();
    const headers = { 'atlas-sandbox-scenario': 'connection_reset' };
    await expect(sandbox.send('DELETE', path, { headers })).rejects.toThrow(TypeError);
    expect(await list(sandbox, 'action=account.delete')).toHaveLength(1);
  });
});

describe('listAuditLog', () => {
  test('filters by action, object and period, all at once', async () => {
    const sandbox = createTestSandbox();
    await writeFour(sandbox);
    const [deleted, , updated] = await list(sandbox);
    const actions = async (query: string) => (await list(sandbox, query)).map(({ action }) => action);
    expect(await actions('action=account.update')).toEqual(['account.update']);
    expect(await actions('action=account.explode')).toEqual([]);
    expect(await actions(`object_id=${northstar}`)).toEqual(['account.delete', 'account.update']);
    expect(await actions(`created_after=${updated?.created_at}`)).toEqual(['account.delete', 'event.create']);
    expect(await actions(`created_before=${updated?.created_at}`)).toEqual(['account.create']);
    expect(await actions(`object_id=${northstar}&created_before=${deleted?.created_at}&action=account.update`)).toEqual(
      ['account.update'],
    );
  });

  test.each(['action=update', 'action=', 'object_id=', 'object_id=northstar', 'actor=me', 'action=a.b&action=a.b'])(
    'refuses ?%s',
    async (query) => {
      const { send } = createTestSandbox();
      const answer = await send('GET', `/v1/audit_log?${query}`);
      expect(answer).toMatchObject({
        status: 400,
        json: { error: { code: 'invalid_request', param: query.split('=')[0] } },
      });
    },
  );

  test('goes page by page, and carries has_more under the older version', async () => {
    const sandbox = createTestSandbox();
    await writeFour(sandbox);
    const headers = { 'atlas-version': '2026-06-01' };
    const first = await sandbox.send('GET', '/v1/audit_log?limit=3', { headers });
    expect(first.json).toMatchObject({ has_more: true });
    await sandbox.send('POST', '/v1/accounts', { body: { name: 'Later', plan: 'free' } });
    const rest = await sandbox.send('GET', `/v1/audit_log?limit=3&cursor=${first.json.next_cursor}`, { headers });
    expect(rest.json).toMatchObject({ data: [{ action: 'account.create' }], next_cursor: null, has_more: false });
  });

  test('streams all entries as NDJSON, or limit many, newest first', async () => {
    const sandbox = createTestSandbox();
    for (let count = 0; count < 25; count++)
      await sandbox.send('POST', '/v1/accounts', { body: { name: `Account ${count}`, plan: 'free' } });
    const stream = async (query: string) => {
      const answer = await sandbox.send('GET', `/v1/audit_log${query}`, {
        headers: { accept: 'application/x-ndjson' },
      });
      expect(answer.headers.get('content-type')).toBe('application/x-ndjson');
      const entries: AuditEntry[] = answer.text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      return entries.map(({ after }) => after?.name);
    };
    const names = Array.from({ length: 25 }, (_, index) => `Account ${24 - index}`);
    expect(await stream('')).toEqual(names);
    expect(await stream('?limit=2')).toEqual(names.slice(0, 2));
  });
});

test('the trail takes its share of what a workspace may hold, so that it cannot grow for ever', async () => {
  const { send } = createTestSandbox({ capacity: { bytes: 20_000 } });
  const text = 'x'.repeat(500);
  const statuses: number[] = [];
  for (let count = 0; count < 20; count++) {
    const { status } = await send('PATCH', path, { body: { metadata: { note: `${text.slice(3)}${count + 10}` } } });
    statuses.push(status);
  }
  expect(statuses[0]).toBe(200);
  expect(statuses.at(-1)).toBe(409);
});
