import { describe, expect, test } from 'vitest';
import type { JsonValue } from '#lib/http/json-value.ts';
import { readDeprecation, readValueDeprecations } from './deprecation.ts';

const details = { since: '2026-11-01', sunset: '2027-06-01', link: '/changelog/cats' };

describe('readDeprecation', () => {
  test('tells what is known of an end', () => {
    expect(readDeprecation({})).toBeUndefined();
    expect(readDeprecation({ deprecated: false })).toBeUndefined();
    expect(readDeprecation({ deprecated: true })).toEqual({});
    expect(readDeprecation({ deprecated: true, 'x-deprecation': details })).toEqual(details);
  });

  test.each<JsonValue>([
    'soon',
    { since: 'soon' },
    { sunset: '2027-13-01' },
    { since: 20261101 },
    { link: 'javascript:alert(1)' },
    { link: '//elsewhere.example' },
    { until: '2027-06-01' },
  ])('refuses %j', (wrong) => {
    expect(() => readDeprecation({ 'x-deprecation': wrong })).toThrow('The deprecation x-deprecation is');
  });
});

test('readValueDeprecations tells of each value that ends', () => {
  expect(readValueDeprecations({ enum: ['a', 'b'] }).size).toBe(0);
  expect([...readValueDeprecations({ 'x-enumDeprecations': { a: details } })]).toEqual([['a', details]]);
  expect(() => readValueDeprecations({ 'x-enumDeprecations': { a: 'soon' } })).toThrow('The deprecation a is "soon"');
});
