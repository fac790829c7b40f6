import { expect, test } from 'vitest';
import { durationText, secondsText, secondsUntil, sizeText } from './measure-text.ts';

test.each([
  [0, '0 ms'],
  [183.6, '184 ms'],
  [999.4, '999 ms'],
  [1240, '1.24 s'],
  [10_000, '10.0 s'],
])('%d ms is %s', (ms, text) => {
  expect(durationText(ms)).toBe(text);
});

test('counts elapsed time in seconds from the start', () => {
  expect(secondsText(420)).toBe('0.42 s');
});

test.each([
  [0, '0.00 kB'],
  [160, '0.16 kB'],
  [12_400, '12.4 kB'],
  [5_000_000, '5.00 MB'],
])('%d bytes are %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});

test('counts down to zero and no further', () => {
  expect([secondsUntil(7000, 0), secondsUntil(7000, 6001), secondsUntil(7000, 9000)]).toEqual([7, 1, 0]);
});
