import { describe, expect, test } from 'vitest';
import { readEnd } from './read-end.ts';

const deprecation: [string, string] = ['Deprecation', '@1793491200'];
const link = (value: string) => readEnd([deprecation, ['link', value]])?.link;

describe('readEnd', () => {
  test('reads the days and the link', () => {
    const sunset: [string, string] = ['sunset', 'Tue, 01 Jun 2027 00:00:00 GMT'];
    const address = 'https://docs.example/changelog/cats';
    expect(readEnd([deprecation, sunset, ['Link', `<${address}>; rel="deprecation"; type="text/html"`]])).toEqual({
      since: '2026-11-01',
      sunset: '2027-06-01',
      link: address,
    });
    expect(readEnd([sunset])).toEqual({ sunset: '2027-06-01' });
  });

  test('is silent where an answer says nothing of it', () => {
    expect(readEnd([['Content-Type', 'application/json']])).toBeUndefined();
    expect(readEnd([['Sunset', 'some day']])).toBeUndefined();
  });

  test('does without a day that is none, as in drafts of the RFC', () => {
    expect(readEnd([['deprecation', 'true']])).toEqual({});
    expect(readEnd([['deprecation', '@99999999999999999999']])).toEqual({});
  });

  test.each([
    ['<https://a.example/1>; rel="next", <https://a.example/2>; rel=deprecation', 'https://a.example/2'],
    ['<https://a.example/1,2>; type="text/html"; rel="help deprecation"', 'https://a.example/1,2'],
    ['<https://a.example/1>; rel="next"', undefined],
    ['<javascript:alert(1)>; rel="deprecation"', undefined],
    ['<https://a.example/1>; rel="undeprecation"', undefined],
  ])('finds in %s the link %s', (value, expected) => {
    expect(link(value)).toBe(expected);
  });
});
