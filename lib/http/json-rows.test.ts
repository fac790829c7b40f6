import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexJsonRows } from './json-rows.ts';
import { readJsonTokens } from './json-tokens.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The rows as text, indented, which is what the rows promise to give. */
function rowsOf(text: string): string[] | undefined {
  const bytes = encoder.encode(text);
  const rows = indexJsonRows(bytes);
  if (!rows) return undefined;
  return Array.from(rows.starts, (start, index) => {
    const row = decoder.decode(bytes.subarray(start, rows.starts[index + 1] ?? bytes.length));
    const tokens = readJsonTokens(row).map((token) => token.text);
    return '  '.repeat(rows.depths[index] ?? 0) + tokens.join('');
  });
}

test('gives each member, element and closing bracket a row', () => {
  expect(rowsOf('{"a":1 , "b" : [ ], "c":[true,{"d":"x, y"}]}')).toEqual([
    '{',
    '  "a": 1,',
    '  "b": [],',
    '  "c": [',
    '    true,',
    '    {',
    '      "d": "x, y"',
    '    }',
    '  ]',
    '}',
  ]);
});

test('knows which row closes what a row opens', () => {
  const rows = indexJsonRows(encoder.encode('[{"a":{}},[1]]'));
  expect(Array.from(rows?.closes ?? [])).toEqual([7, 3, 0, 0, 6, 0, 0, 0]);
});

test.each(['1e400', '9007199254740993', '-0.10', '"\\u00e9\\"é"', 'null', '{"a":1,"a":2}', ' [1] \n'])(
  'keeps every character of %s',
  (text) => {
    expect(rowsOf(text)?.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
  },
);

test.each([
  '',
  '{',
  '[1',
  '[1,]',
  '{"a"}',
  '{"a":}',
  '{a:1}',
  '[1 2]',
  '01',
  '1.',
  '-',
  'nul',
  '"a',
  '"a\nb"',
  '[]]',
  '1 2',
])('refuses %j', (text) => {
  expect(indexJsonRows(encoder.encode(text))).toBeUndefined();
});

describe('for any JSON', () => {
  test('the rows are those of JSON.stringify with an indent', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.boolean(), (value, isSpread) => {
        const pretty = JSON.stringify(value, null, 2);
        expect(rowsOf(isSpread ? JSON.stringify(value, null, '\t ') : JSON.stringify(value))?.join('\n')).toBe(pretty);
      }),
    );
  });

  test('the way down is as long as the brackets are many, without recursion', () => {
    const depth = 100_000;
    const rows = indexJsonRows(encoder.encode('['.repeat(depth) + ']'.repeat(depth)));
    expect(rows?.starts).toHaveLength(2 * depth - 1);
  });
});
