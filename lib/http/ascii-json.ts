import type { JsonValue } from './json-value.ts';

/** JSON in ASCII alone, as a header value may carry it: everything else is a `\u` escape (RFC 8259, section 7). */
export function asciiJson(value: JsonValue): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
