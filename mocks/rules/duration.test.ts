import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDuration, parseDuration } from './duration.ts';

describe('parseDuration', () => {
  test.each([
    ['PT1H', 3_600_000],
    ['P1DT2H', 93_600_000],
    ['PT90M', 5_400_000],
    ['PT0S', 0],
    ['P400D', 34_560_000_000],
    ['P1DT1H1M1S', 90_061_000],
  ])('reads %s', (text, durationMs) => {
    expect(parseDuration(text)).toBe(durationMs);
  });

  test.each([
    '',
    'P',
    'PT',
    'P1DT',
    '1H',
    'PT1',
    'PT1.5S',
    'P1W',
    'P1M',
    'P1Y',
    '-PT1H',
    'PT-1H',
    'pt1h',
    'PT1M1H',
    'PT1H ',
  ])('refuses "%s"', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});

test('what formatDuration writes, parseDuration reads', () => {
  expect(formatDuration(0)).toBe('PT0S');
  expect(formatDuration(93_600_000)).toBe('P1DT2H');
  fc.assert(
    fc.property(fc.nat(40_000_000), (seconds) => {
      expect(parseDuration(formatDuration(seconds * 1000))).toBe(seconds * 1000);
    }),
  );
});
