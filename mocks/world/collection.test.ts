import { expect, test, vi } from 'vitest';
import { Collection, createSeedRows } from './collection.ts';

type Row = { id: string; created_at: string; name: string };

const row = (id: string, second: number): Row => ({ id, created_at: new Date(second * 1000).toISOString(), name: id });
const seed = createSeedRows([row('a', 1), row('b', 2), row('gone', 3), row('c', 4)], new Set(['gone']));

function namesOf(collection: Collection<Row>): string[] {
  const walk = { order: 'newest-first', from: collection.end - 1, until: -1 } as const;
  return [...collection.walk(walk)].map((placed) => placed.row.name);
}

test('two worlds share a seed and see only their own changes of it', () => {
  const [mine, theirs] = [new Collection(seed), new Collection(seed)];
  mine.add(row('d', 5));
  mine.replace({ ...row('a', 1), name: 'changed' });
  mine.remove('b');
  expect(namesOf(mine)).toEqual(['d', 'c', 'changed']);
  expect(namesOf(theirs)).toEqual(['c', 'b', 'a']);
  expect([mine.size, theirs.size, seed.size]).toEqual([3, 3, 3]);
});

test('a removed row is told from one that never was, and can be written no more', () => {
  const collection = new Collection(seed);
  collection.add(row('d', 5));
  for (const id of ['b', 'd']) collection.remove(id);
  expect(['b', 'd', 'gone', 'never'].map((id) => collection.find(id))).toEqual([
    'removed',
    'removed',
    'removed',
    undefined,
  ]);
  for (const id of ['b', 'gone', 'never']) {
    expect(() => collection.remove(id)).toThrow(`No row "${id}"`);
    expect(() => collection.replace(row(id, 9))).toThrow(`No row "${id}"`);
  }
  expect(collection.size).toBe(2);
});

test('walks either way between two positions, with the time of each row', () => {
  const collection = new Collection(seed);
  collection.add(row('d', 5));
  const walked = collection.walk({ order: 'oldest-first', from: 1, until: collection.end });
  expect([...walked].map(({ position, createdAtMs }) => [position, createdAtMs])).toEqual([
    [1, 2000],
    [3, 4000],
    [4, 5000],
  ]);
  expect([
    ...new Collection(createSeedRows<Row>([], new Set())).walk({ order: 'newest-first', from: -1, until: -1 }),
  ]).toEqual([]);
});

test('tells listeners of each new row until they leave', () => {
  const collection = new Collection(seed);
  const listener = vi.fn();
  const leave = collection.onAdd(listener);
  collection.add(row('d', 5));
  leave();
  collection.add(row('e', 6));
  expect(listener).toHaveBeenCalledOnce();
});
