import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { readSeed } from '../atlas/seed/seed.ts';
import { createIdSource, createTextPool, spellCount } from './ids.ts';

test('ids never repeat over 100,000 creations', () => {
  const ids = createIdSource(randomBytes);
  const seen = new Set(Array.from({ length: 100_000 }, () => ids.next('acc')));
  expect(seen.size).toBe(100_000);
});

test('ids never repeat beyond the range of four characters either', () => {
  const starts = [0, 2 ** 20 - 1_000, 2 ** 25 - 1_000, 2 ** 30];
  const texts = starts.flatMap((start) => Array.from({ length: 2_000 }, (_, index) => spellCount(start + index)));
  expect(new Set(texts).size).toBe(8_000);
});

test('ids of two lives differ, and none of them can be one of the seed', () => {
  const [a, b] = [createIdSource(randomBytes), createIdSource(randomBytes)];
  expect(a.next('acc')).not.toBe(b.next('acc'));
  for (let life = 0; life < 200; life++)
    expect(createIdSource(randomBytes).next('acc')).toMatch(/^acc_[a-z][0-9a-z]{11}$/);
  expect([...readSeed().accounts.positions.keys()].every((id) => id.startsWith('acc_0'))).toBe(true);
});

test('a pool of random texts gives each one once, across its refills', () => {
  const next = createTextPool(16, randomBytes);
  const texts = Array.from({ length: 1_000 }, next);
  expect(new Set(texts).size).toBe(1_000);
  expect(texts.every((text) => /^[0-9a-hjkmnp-tv-z]{16}$/.test(text))).toBe(true);
});
