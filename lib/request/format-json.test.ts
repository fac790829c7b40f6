import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compactJson, prettyJson } from './format-json.ts';

test('lays out one member a line and keeps every token', () => {
  expect(prettyJson('{"a":[1.10,{"b":-0}],"c":{},"d":[],"e":"x\\" , {"}')).toBe(
    [
      '{',
      '  "a": [',
      '    1.10,',
      '    {',
      '      "b": -0',
      '    }',
      '  ],',
      '  "c": {},',
      '  "d": [],',
      '  "e": "x\\" , {"',
      '}',
    ].join('\n'),
  );
});

test.each(['', '{', '{"a":}', 'a b', '{"a" 1}'])('leaves %j alone, which is no JSON', (text) => {
  expect(prettyJson(text)).toBe(text);
  expect(compactJson(text)).toBe(text);
});

test('compacting what was laid out gives the same text again', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
      const text = JSON.stringify(value);
      expect(compactJson(prettyJson(text))).toBe(text);
      expect(prettyJson(text)).toBe(JSON.stringify(value, null, 2));
    }),
  );
});

test('leaves a key that stands twice where the visitor sees it', () => {
  expect(compactJson('{ "a": 1, "a": 2 }')).toBe('{ "a": 1, "a": 2 }');
});

test('lays out nothing but brackets without growing with the square of their number', () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  expect(prettyJson(deep).length).toBeLessThan(140 * deep.length);
});
