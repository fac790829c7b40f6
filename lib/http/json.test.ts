import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from './json.ts';
import { type JsonNode, toValue } from './json-node.ts';

function parsed(text: string): JsonNode {
  const result = parseJson(text);
  if (!result.ok) throw new Error(`${text} is JSON, but: ${result.error.message}`);
  return result.root;
}

function errorOf(text: string) {
  const result = parseJson(text);
  return result.ok ? undefined : result.error;
}

describe('values', () => {
  test('agrees with JSON.parse on every JSON text', () => {
    const spaced = fc.tuple(fc.json({ maxDepth: 6 }), fc.constantFrom(undefined, 1, '\t'));
    fc.assert(
      fc.property(spaced, ([text, indent]) => {
        const value: unknown = JSON.parse(text);
        expect(toValue(parsed(JSON.stringify(value, null, indent)))).toEqual(value);
      }),
    );
  });

  test('accepts and refuses what JSON.parse accepts and refuses, duplicate keys aside', () => {
    const alphabet = fc.constantFrom(...'{}[]:,"\\ \n\t0123456789-+.eEtruefalsn/u\u0001\ufeffä');
    fc.assert(
      fc.property(fc.string({ unit: alphabet, maxLength: 12 }), (text) => {
        const error = errorOf(text);
        if (error?.message.includes('stands twice')) return;
        expect(error === undefined).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([['9007199254740993'], ['1e400'], ['-0'], ['1.10'], ['0.1E-2']])(
    'keeps the digits of the number %s',
    (raw) => {
      expect(parsed(raw)).toEqual({ type: 'number', raw, start: 0, end: raw.length });
    },
  );

  test('keeps members in their order, with the place of each key and value', () => {
    const text = '{ "b": [1], "a": "x" }';
    const root = parsed(text);
    if (root.type !== 'object') throw new Error('no object');
    const spans = root.members.map(({ keyNode, value }) => [
      text.slice(keyNode.start, keyNode.end),
      text.slice(value.start, value.end),
    ]);
    expect(spans).toEqual([
      ['"b"', '[1]'],
      ['"a"', '"x"'],
    ]);
    expect(text.slice(root.start, root.end)).toBe(text);
  });

  test('keeps __proto__ as an ordinary key and touches no prototype', () => {
    const value = toValue(parsed('{"__proto__":{"polluted":true},"constructor":{"prototype":1}}'));
    expect(Object.keys(Object(value))).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });

  test.each([
    ['"\\ud83d\\ude00"', '😀'],
    ['"\\ud83d"', '\ud83d'],
    ['"\\u0000\\/\\b"', '\0/\b'],
  ])('reads the escapes of %s', (text, value) => {
    expect(toValue(parsed(text))).toBe(value);
  });
});

describe('errors', () => {
  test.each([
    ['', 1, 1, 'expected a value, found the end of the text'],
    [' \n ', 2, 2, 'expected a value, found the end of the text'],
    ['\ufeff{}', 1, 1, 'the text starts with a byte order mark, which JSON forbids'],
    ['{"a":1} x', 1, 9, 'expected nothing after the value, found "x"'],
    ['{"a":1,}', 1, 8, 'expected a key in double quotes, found "}"'],
    ['[1,]', 1, 4, 'expected a value, found "]"'],
    ['[1 2]', 1, 4, 'expected a comma or "]" after the element, found "2"'],
    ['{"a":1\n "b":2}', 2, 2, 'expected a comma or "}" after the member, found "\\""'],
    ["{'a':1}", 1, 2, 'expected a key in double quotes, found "\'"'],
    ['{"a" 1}', 1, 6, 'expected a colon after the key, found "1"'],
    ['{"a":1,"b":2,"a":3}', 1, 14, 'the key "a" stands twice in the same object'],
    ['{"a":1,"\\u0061":3}', 1, 8, 'the key "a" stands twice in the same object'],
    ['"a\nb"', 1, 3, 'a control character in a string must be escaped'],
    ['"a', 1, 3, 'expected a closing quote, found the end of the text'],
    ['"\\x"', 1, 3, 'expected one of " \\ / b f n r t u after the backslash, found "x"'],
    ['"\\u12g4"', 1, 4, 'expected four hexadecimal digits after \\u, found "1"'],
    ['tru', 1, 1, 'expected a value, found "t"'],
    ['01', 1, 2, 'expected nothing after the value, found "1"'],
    ['1.', 1, 2, 'expected nothing after the value, found "."'],
    ['-', 1, 1, 'expected a value, found "-"'],
    ['NaN', 1, 1, 'expected a value, found "N"'],
    ['["a"\r\n,\r"😀" 1]', 3, 6, 'expected a comma or "]" after the element, found "1"'],
  ])('says where and why %j is no JSON', (text, line, column, message) => {
    expect(errorOf(text)).toMatchObject({ line, column, message });
  });

  test('allows 32 levels of nesting and refuses the next, however many follow', () => {
    expect(errorOf(`${'['.repeat(32)}${']'.repeat(32)}`)).toBeUndefined();
    expect(errorOf(`${'['.repeat(33)}${']'.repeat(33)}`)).toMatchObject({ column: 33 });
    expect(errorOf('[{"a":'.repeat(500_000))).toMatchObject({
      message: 'nested deeper than 32 arrays and objects',
    });
  });

  test('allows 10,000 keys in all and refuses the next', () => {
    const objects = (count: number) => `[${Array.from({ length: count }, () => '{"a":1,"b":2}').join()}]`;
    expect(errorOf(objects(5000))).toBeUndefined();
    expect(errorOf(objects(5001))?.message).toBe('more than 10,000 keys');
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
