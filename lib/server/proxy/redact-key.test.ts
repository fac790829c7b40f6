import { describe, expect, it } from 'vitest';
import { createKeyRedactor } from './redact-key.ts';

const key = 'ak_live_C4n/ry+"~\\Z';
const { redactText, forStream } = createKeyRedactor(key);

const everyByte = (format: (code: string) => string) =>
  [...key].map((character) => format(character.charCodeAt(0).toString(16).padStart(2, '0'))).join('');
const base64 = (offset: number, encoding: 'base64' | 'base64url') =>
  Buffer.from(`${'.'.repeat(offset)}${key} and more`).toString(encoding);

const spellings: [string, string][] = [
  ['as it is', key],
  ['percent-encoded', encodeURIComponent(key)],
  ['percent-encoded to the last byte', everyByte((code) => `%${code}`)],
  ['percent-encoded in capitals', everyByte((code) => `%${code.toUpperCase()}`)],
  ['JSON-escaped', JSON.stringify(key).slice(1, -1)],
  ['JSON-escaped with slashes', JSON.stringify(key).slice(1, -1).replaceAll('/', '\\/')],
  ['JSON-escaped by code points', everyByte((code) => `\\u00${code}`)],
  ['in hexadecimal', everyByte((code) => code)],
  ['in hexadecimal capitals', everyByte((code) => code.toUpperCase())],
];

describe('a key in an answer', () => {
  it.each(spellings)('is found %s', (_, spelling) => {
    expect(redactText(`before ${spelling} after`)).toBe(`before ${'*'.repeat(spelling.length)} after`);
  });

  it.each([0, 1, 2])('is found in base64 after %i bytes', (offset) => {
    for (const encoding of ['base64', 'base64url'] as const) {
      const redacted = Buffer.from(redactText(base64(offset, encoding)).replaceAll('*', 'A'), encoding).toString(
        'latin1',
      );
      expect(redactText(base64(offset, encoding))).toHaveLength(base64(offset, encoding).length);
      expect(redacted).not.toContain(key.slice(1, -1));
    }
  });

  it.each(spellings)('is found %s when it comes in pieces of any size', (_, spelling) => {
    const whole = Buffer.from(`before ${spelling}${spelling} after`);
    const expected = `before ${'*'.repeat(2 * spelling.length)} after`;
    for (let size = 1; size <= 9; size++) {
      const stream = forStream();
      const pieces = Array.from({ length: Math.ceil(whole.length / size) }, (_, index) =>
        stream.push(whole.subarray(index * size, (index + 1) * size)),
      );
      expect(Buffer.concat([...pieces, stream.flush()]).toString()).toBe(expected);
    }
  });

  it('leaves what only begins like it, and every other byte, as it was', () => {
    const stream = forStream();
    const bytes = Buffer.from([...Array(256).keys()]);
    const begun = Buffer.from('ak_live_C4n');
    expect(Buffer.concat([stream.push(bytes), stream.push(begun), stream.flush()])).toEqual(
      Buffer.concat([bytes, begun]),
    );
  });

  it('holds back nothing that cannot be the beginning of it', () => {
    expect(Buffer.from(forStream().push(Buffer.from('{"id":"evt_1"}\n'))).toString()).toBe('{"id":"evt_1"}\n');
  });
});
