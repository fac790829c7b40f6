import type { JsonNode } from './json-node.ts';
import { JsonFault, type JsonLimits, JsonParser } from './json-parser.ts';

export type JsonError = {
  /** What was expected and what was found, to go on a sentence with: `expected a value, found "}"`. */
  message: string;
  /** Counted from 1; a line ends with LF, CR or CR LF. */
  line: number;
  /** Counted from 1, in UTF-16 code units, as editors count. */
  column: number;
  /** Counted from 0, in UTF-16 code units. */
  offset: number;
};

export type JsonResult = { ok: true; root: JsonNode } | { ok: false; error: JsonError };

const defaultLimits: JsonLimits = { maxDepth: 32, maxKeys: 10_000 };

/**
 * Parses a JSON text by RFC 8259, strictly, and keeps what `JSON.parse` loses: the digits of numbers, the order of
 * members, and where everything stands. Takes what `JSON.parse` takes, except a key that an object has twice, and more
 * nesting or keys than the limits allow. Half a surrogate pair is kept as it is (section 8.2); a byte order mark is an
 * error (section 8.1). Never throws, and recurses no deeper than `maxDepth`.
 */
export function parseJson(text: string, limits: JsonLimits = defaultLimits): JsonResult {
  try {
    return { ok: true, root: new JsonParser(text, limits).parse() };
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    return { ok: false, error: { message: error.message, ...positionOf(text, error.offset), offset: error.offset } };
  }
}

/** Line and column of an offset, both counted from 1, the column in UTF-16 code units. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
