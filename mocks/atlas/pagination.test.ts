import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTestSandbox } from '../test-sandbox.ts';
import { Collection, createSeedRows } from '../world/collection.ts';
import type { AtlasWorld } from './atlas-state.ts';
import { createListReply } from './list-reply.ts';

const hourMs = 3_600_000;

describe('cursors', () => {
  test('walk through a list page by page; the limit may change on the way', async () => {
    const { send } = createTestSandbox();
    const { json: all } = await send('GET', '/v1/accounts?limit=100&plan=pro');
    const seen: unknown[] = [];
    let cursor = '';
    for (const limit of [7, 1, 20, 100]) {
      const { json } = await send('GET', `/v1/accounts?plan=pro&limit=${limit}${cursor}`);
      seen.push(...(json.data as unknown[]));
      if (json.next_cursor === null) break;
      cursor = `&cursor=${json.next_cursor}`;
    }
    expect(seen).toEqual(all.data);
    expect(all.next_cursor).toBeNull();
  });

  test('work whatever the order of the filters', async () => {
    const { send } = createTestSandbox();
    const { json } = await send('GET', '/v1/accounts?limit=1&plan=free&status=active');
    const again = await send('GET', `/v1/accounts?status=active&cursor=${json.next_cursor}&plan=free&limit=1`);
    expect(again.status).toBe(200);
  });

  test.each([
    ['empty', () => '/v1/accounts?plan=free&cursor=', 'damaged'],
    ['made up', () => '/v1/accounts?plan=free&cursor=cur_AAAA', 'damaged'],
    ['altered', (cursor: string) => `/v1/accounts?plan=free&cursor=${alter(cursor)}`, 'damaged'],
    ['spelled otherwise', (cursor: string) => `/v1/accounts?plan=free&cursor=${cursor}%3D`, 'damaged'],
    ['without its filters', (cursor: string) => `/v1/accounts?cursor=${cursor}`, 'other filters'],
    ['with other filters', (cursor: string) => `/v1/accounts?plan=pro&cursor=${cursor}`, 'other filters'],
    ['for another list', (cursor: string) => `/v1/events?cursor=${cursor}`, 'another list'],
  ])('are refused when they are %s', async (_, target, message) => {
    const { send } = createTestSandbox();
    const { json } = await send('GET', '/v1/accounts?plan=free&limit=1');
    const answer = await send('GET', target(String(json.next_cursor)));
    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({
      error: { code: 'invalid_cursor', param: 'cursor', message: expect.stringContaining(message) },
    });
  });

  test('are refused in another world, in a renewed one, and after 24 hours', async () => {
    const { send, advance } = createTestSandbox();
    const target = `/v1/accounts?cursor=${(await send('GET', '/v1/accounts')).json.next_cursor}`;
    const refusal = { status: 400, json: { error: { code: 'invalid_cursor' } } };
    expect(await send('GET', target, { world: 'anotherworld' })).toMatchObject(refusal);
    for (let hours = 1; hours <= 23; hours++) {
      advance(hourMs);
      expect(await send('GET', target)).toMatchObject({ status: 200 });
    }
    advance(hourMs);
    expect(await send('GET', target)).toMatchObject(refusal);
    const fresh = `/v1/accounts?cursor=${(await send('GET', '/v1/accounts')).json.next_cursor}`;
    advance(2 * hourMs);
    expect(await send('GET', fresh)).toMatchObject(refusal);
  });
});

type Write = { kind: 'add' | 'remove' | 'flip'; pick: number };
type TestRow = { id: string; created_at: string; matches: boolean };

const writes = fc.array(
  fc.record<Write>({ kind: fc.constantFrom('add', 'remove', 'flip'), pick: fc.nat(60) }, { noNullPrototype: true }),
  { maxLength: 8 },
);

test.each(['newest first', 'oldest first'])(
  'a walk %s has every row that was there at its start and still matches, once, and none that came later',
  async (order) => {
    const { nowMs } = createTestSandbox();
    const property = fc.property(
      fc.array(fc.boolean(), { maxLength: 40 }),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), writes), { minLength: 60, maxLength: 60 }),
      (start, steps) => {
        const row = (position: number, matches: boolean): TestRow => ({
          id: `row_${position}`,
          created_at: new Date(position * 1000).toISOString(),
          matches,
        });
        const rows = start.map((matches, position) => row(position, matches));
        const collection = new Collection<TestRow>(createSeedRows(rows.slice(0, 20), new Set()));
        for (const later of rows.slice(20)) collection.add(later);
        const world = { cursorKey: new Uint8Array(32), clock: { now: nowMs } } as AtlasWorld;
        const wanted = new Set(rows.filter(({ matches }) => matches).map(({ id }) => id));
        const seen: string[] = [];
        let cursor: string | undefined;
        for (const [limit, changes] of steps) {
          const query = cursor === undefined ? { limit } : { limit, cursor };
          const call = { operation: { id: 'test' }, world, version: '2026-11-01' as const, query };
          const after = order === 'oldest first' ? -1 : undefined;
          const { content } = createListReply(call, { collection, matches: (placed) => placed.row.matches, after });
          if (content.kind !== 'json') throw new Error('no JSON');
          const page: { data: TestRow[]; next_cursor: string | null } = JSON.parse(content.text);
          seen.push(...page.data.map(({ id }) => id));
          if (page.next_cursor === null) break;
          cursor = page.next_cursor;
          for (const change of changes) write(collection, change, row, wanted);
        }
        expect(new Set(seen).size).toBe(seen.length);
        expect([...wanted].filter((id) => !seen.includes(id))).toEqual([]);
        expect(seen.filter((id) => Number(id.slice(4)) >= rows.length)).toEqual([]);
      },
    );
    fc.assert(property, { numRuns: 200 });
  },
);

/** Writes to the collection, and takes out of `wanted` what a walk need not have any more. */
function write(
  collection: Collection<TestRow>,
  change: Write,
  createRow: (position: number, matches: boolean) => TestRow,
  wanted: Set<string>,
): void {
  if (change.kind === 'add') {
    collection.add(createRow(collection.end, true));
    return;
  }
  const row = collection.find(`row_${change.pick}`);
  if (row === undefined || row === 'removed') return;
  wanted.delete(row.id);
  if (change.kind === 'remove') collection.remove(row.id);
  else collection.replace({ ...row, matches: !row.matches });
}

function alter(cursor: string): string {
  const middle = Math.floor(cursor.length / 2);
  return cursor.slice(0, middle) + (cursor[middle] === 'A' ? 'B' : 'A') + cursor.slice(middle + 1);
}
