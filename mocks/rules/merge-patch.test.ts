import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonValue } from '#lib/http/json-value.ts';
import { mergePatch } from './merge-patch.ts';

/** RFC 7396, appendix A. */
const appendixA: [target: JsonValue, patch: JsonValue, result: JsonValue][] = [
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b' }, { a: null }, {}],
  [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [
    ['a', 'b'],
    ['c', 'd'],
    ['c', 'd'],
  ],
  [{ a: 'b' }, ['c'], ['c']],
  [{ a: 'foo' }, null, null],
  [{ a: 'foo' }, 'bar', 'bar'],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [[1, 2], { a: 'b', c: null }, { a: 'b' }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
];

describe('mergePatch', () => {
  test.each(appendixA)('merges %j with %j as RFC 7396 does', (target, patch, result) => {
    expect(mergePatch(target, patch)).toEqual(result);
  });

  test('changes neither target nor patch, and no prototype', () => {
    const target: JsonValue = JSON.parse('{"a":{"b":"c"},"__proto__":{"x":1}}');
    const patch: JsonValue = JSON.parse('{"a":{"b":null},"__proto__":{"y":2},"constructor":{"prototype":{"z":3}}}');
    const [targetText, patchText] = [JSON.stringify(target), JSON.stringify(patch)];
    const merged = mergePatch(target, patch);
    expect(JSON.stringify(merged)).toBe('{"a":{},"__proto__":{"x":1,"y":2},"constructor":{"prototype":{"z":3}}}');
    expect([JSON.stringify(target), JSON.stringify(patch)]).toEqual([targetText, patchText]);
    expect({}).not.toHaveProperty('x');
    expect({}).not.toHaveProperty('z');
  });

  test('does nothing more when it is applied again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (target, patch) => {
        const merged = mergePatch(target as JsonValue, patch as JsonValue);
        expect(mergePatch(merged, patch as JsonValue)).toEqual(merged);
      }),
    );
  });
});
