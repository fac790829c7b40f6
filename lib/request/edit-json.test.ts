import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { removeMember, renameMember, setMember } from './edit-json.ts';

const order = [['name'], ['plan'], ['status'], ['metadata', 'a'], ['metadata', 'b']];

describe('setMember', () => {
  test.each([
    ['an empty text', '', ['name'], '"A"', '{\n  "name": "A"\n}'],
    ['an empty object', '{}', ['name'], '"A"', '{\n  "name": "A"\n}'],
    [
      'a value in place, blanks and digits around it kept',
      '{ "n" : 1.10 , "name":"x" }',
      ['name'],
      '"A"',
      '{ "n" : 1.10 , "name":"A" }',
    ],
    [
      'the form’s order',
      '{\n  "name": "A",\n  "status": "x"\n}',
      ['plan'],
      '"pro"',
      '{\n  "name": "A",\n  "plan": "pro",\n  "status": "x"\n}',
    ],
    [
      'the front where it is first in the form',
      '{\n  "status": "x"\n}',
      ['name'],
      '"A"',
      '{\n  "name": "A",\n  "status": "x"\n}',
    ],
    ['the end where no form lists it', '{\n  "b": 1\n}', ['a'], '2', '{\n  "b": 1,\n  "a": 2\n}'],
    ['one line', '{"name":"A"}', ['plan'], '"pro"', '{"name":"A", "plan": "pro"}'],
    [
      'an object made on the way',
      '{\n  "name": "A"\n}',
      ['metadata', 'a'],
      '1',
      '{\n  "name": "A",\n  "metadata": { "a": 1 }\n}',
    ],
    ['a nested object', '{"metadata":{"b":2}}', ['metadata', 'a'], '1', '{"metadata":{"a": 1, "b":2}}'],
    [
      'an empty nested object',
      '{\n  "metadata": {}\n}',
      ['metadata', 'a'],
      '1',
      '{\n  "metadata": {\n    "a": 1\n  }\n}',
    ],
    ['null on the way replaced', '{"metadata":null}', ['metadata', 'a'], '1', '{"metadata":{ "a": 1 }}'],
    ['a key that needs escapes', '{}', ['a"\n'], '1', '{\n  "a\\"\\n": 1\n}'],
    ['a key that means something elsewhere', '{}', ['__proto__'], '1', '{\n  "__proto__": 1\n}'],
  ])('writes into %s', (_, text, path, raw, expected) => {
    expect(setMember(text, path, raw, order)).toBe(expected);
  });

  test.each(['{"a":', '[1]', '"text"', '{"a":1,"a":2}'])(
    'leaves %s alone, which is no object it could edit',
    (text) => {
      expect(setMember(text, ['name'], '1')).toBe(text);
    },
  );
});

test.each([
  ['the first', '{ "a": 1, "b": 2 }', ['a'], '{ "b": 2 }'],
  ['the last', '{\n  "a": 1,\n  "b": 2\n}', ['b'], '{\n  "a": 1\n}'],
  ['the middle', '{"a":1,"b":2,"c":3}', ['b'], '{"a":1,"c":3}'],
  ['the only', '{\n  "a": 1\n}', ['a'], '{}'],
  ['a nested', '{"m":{"a":1,"b":2}}', ['m', 'a'], '{"m":{"b":2}}'],
  ['a missing', '{"a":1}', ['b'], '{"a":1}'],
])('removes %s member and nothing else', (_, text, path, expected) => {
  expect(removeMember(text, path)).toBe(expected);
});

test('renames a member where it stands', () => {
  expect(renameMember('{"m":{"a" : 1e400, "b":2}}', ['m', 'a'], 'x"y')).toBe('{"m":{"x\\"y" : 1e400, "b":2}}');
});

test('what a form writes is what JSON.parse reads, for any object and any value', () => {
  const objects = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 6 });
  fc.assert(
    fc.property(
      objects,
      fc.string(),
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom(0, 2),
      (object, key, value, indent) => {
        const before: Record<string, unknown> = JSON.parse(JSON.stringify(object));
        const text = setMember(JSON.stringify(before, null, indent), [key], JSON.stringify(value));
        const after: Record<string, unknown> = JSON.parse(text);
        expect(Object.entries(after).filter(([name]) => name !== key)).toEqual(
          Object.entries(before).filter(([name]) => name !== key),
        );
        expect(Object.getOwnPropertyDescriptor(after, key)?.value).toEqual(JSON.parse(JSON.stringify(value)));
        expect(Object.hasOwn(JSON.parse(removeMember(text, [key])), key)).toBe(false);
      },
    ),
  );
});
