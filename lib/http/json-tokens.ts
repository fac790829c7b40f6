/** What a token of JSON is. */
export type JsonTokenKind = 'key' | 'string' | 'literal' | 'mark';

export type JsonToken = { text: string; kind: JsonTokenKind };

/** A string may lack its end, where a row shows only its beginning. */
const tokens = /"(?:[^"\\]|\\.)*"?|[{}[\],:]|[^\s{}[\],:"]+/gs;

/** The tokens of a row of JSON, as they stand; the blanks between them are left out, but for one after a colon. */
export function readJsonTokens(row: string): JsonToken[] {
  const found: JsonToken[] = [];
  for (const [text] of row.matchAll(tokens)) {
    const last = found.at(-1);
    if (text === ':') {
      if (last) last.kind = 'key';
      found.push({ text: ': ', kind: 'mark' });
    } else if (text.startsWith('"')) found.push({ text, kind: 'string' });
    else found.push({ text, kind: /[{}[\],]/.test(text) ? 'mark' : 'literal' });
  }
  return found;
}
