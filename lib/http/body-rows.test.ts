import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyKind } from './body-kind.ts';
import { findBytes } from './find-bytes.ts';
import { lastIndexUpTo } from './growing-array.ts';
import { hexRow } from './hex-row.ts';
import { indexTextRows } from './text-rows.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

describe('rows of a text', () => {
  test.each([
    ['', [1]],
    ['a', [1]],
    ['a\n', [1]],
    ['a\n\nb', [1, 2, 3]],
    ['a\r\nb', [1, 2]],
  ])('of %j begin lines %j', (text, lines) => {
    expect(Array.from(indexTextRows(encoder.encode(text)).lines)).toEqual(lines);
  });

  test('of a long line are pieces that cut no character', () => {
    const text = `${'é'.repeat(3000)}x${'☃'.repeat(3000)}`;
    const bytes = encoder.encode(text);
    const { starts, lines } = indexTextRows(bytes);
    expect(lines[0]).toBe(1);
    expect(Array.from(lines.subarray(1)).every((line) => line === 0)).toBe(true);
    const pieces = Array.from(starts, (start, index) =>
      decoder.decode(bytes.subarray(start, starts[index + 1] ?? bytes.length)),
    );
    expect(pieces.join('')).toBe(text);
  });
});

describe('a search', () => {
  test('finds as often as the text stands there, letters in either case', () => {
    const bytes = encoder.encode('Pro pro PRO prö aaaa');
    expect(Array.from(findBytes(bytes, 'pro'))).toEqual([0, 4, 8]);
    expect(Array.from(findBytes(bytes, 'aa'))).toEqual([17, 19]);
    expect(Array.from(findBytes(bytes, 'ö'))).toEqual([14]);
    expect(findBytes(bytes, '')).toHaveLength(0);
    expect(findBytes(bytes, 'longer than the whole text')).toHaveLength(0);
  });

  test('finds what indexOf finds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', 'é') }),
        fc.constantFrom('a', 'ab', 'bé'),
        (text, part) => {
          const [first] = findBytes(encoder.encode(text), part);
          const index = text.indexOf(part);
          expect(first).toBe(index < 0 ? undefined : encoder.encode(text.slice(0, index)).length);
        },
      ),
    );
  });

  test('leads from an offset to its row', () => {
    const starts = Uint32Array.of(0, 5, 9);
    expect([0, 4, 5, 8, 9, 100].map((offset) => lastIndexUpTo(starts, offset))).toEqual([0, 0, 1, 1, 2, 2]);
    expect(lastIndexUpTo(Uint32Array.of(3), 2)).toBe(-1);
  });
});

test('a hex row shows offset, bytes and text', () => {
  expect(hexRow(encoder.encode('Hello, harbour\n\0'), 32)).toBe(
    '00000020  48 65 6c 6c 6f 2c 20 68  61 72 62 6f 75 72 0a 00  |Hello, harbour..|',
  );
  expect(hexRow(Uint8Array.of(255), 0)).toBe(`00000000  ff${' '.repeat(48)}|.|`);
});

test.each([
  ['application/json; charset=utf-8', '{}', 'json'],
  ['application/problem+json', '{}', 'json'],
  ['application/json', '', 'empty'],
  ['text/html', '<script>', 'text'],
  ['image/svg+xml', '<svg/>', 'text'],
  ['image/png', '\x89PNG', 'image'],
  ['application/octet-stream', 'plain enough', 'text'],
  ['application/json', '{\0}', 'binary'],
  ['', 'words', 'text'],
])('%j that begins with %j is shown as %s', (type, start, kind) => {
  expect(bodyKind(type, encoder.encode(start))).toBe(kind);
});

test('what is no UTF-8 is binary, unless it is only cut', () => {
  expect(bodyKind('', Uint8Array.of(0xff, 0xfe))).toBe('binary');
  expect(bodyKind('', encoder.encode('é').subarray(0, 1))).toBe('text');
});
