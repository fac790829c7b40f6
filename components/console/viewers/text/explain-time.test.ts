import { expect, test } from 'vitest';
import { explainTime } from './explain-time.ts';

const now = Date.parse('2026-11-24T12:00:00Z');

test.each([
  ['2026-01-18T15:04:12Z', 'Sun, 18 Jan 2026, 15:04:12 UTC, 10 months ago'],
  ['2026-11-24T11:59:20.417Z', 'Tue, 24 Nov 2026, 11:59:20 UTC, 40 seconds ago'],
  ['2026-11-25T14:00:00+02:00', 'Wed, 25 Nov 2026, 12:00:00 UTC, tomorrow'],
])('%s is %s', (text, words) => {
  expect(explainTime(text, now, 'UTC')?.replaceAll(/\s/g, ' ')).toBe(words);
});

test.each(['2026-01-18', '2026-13-99T00:00:00Z', 'yesterday', '15:04:12Z'])('%s is no timestamp', (text) => {
  expect(explainTime(text, now)).toBeUndefined();
});
