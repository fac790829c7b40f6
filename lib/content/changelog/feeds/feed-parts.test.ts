import { expect, test } from 'vitest';
import { countParts, takePart } from './feed-parts.ts';

const entries = (count: number) => Array.from({ length: count }, (_, index) => count - index);

test('a feed that holds all entries has no parts', () => {
  expect([0, 1, 100].map(countParts)).toEqual([0, 0, 0]);
  expect(takePart(entries(100), undefined)).toHaveLength(100);
});

test.each([101, 199, 200, 201, 4_950])('no entry of %d falls between the feed and its parts', (count) => {
  const all = entries(count);
  const parts = Array.from({ length: countParts(count) }, (_, index) => takePart(all, index + 1));
  expect(new Set([...takePart(all, undefined), ...parts.flat()]).size).toBe(count);
  expect(parts.every(({ length }) => length === 100)).toBe(true);
});

test('a part stays as it is while entries are added', () => {
  expect(takePart(entries(150), 1)).toEqual(takePart(entries(350), 1));
  expect(takePart(entries(150), 9)).toEqual([]);
});
