import { wordsOf } from './words.ts';

export type TextPart = { text: string; isMatch: boolean };

/** A text cut where words begin and end that a query was found by, so that these can be marked. */
export function markText(text: string, terms: readonly string[]): TextPart[] {
  const wanted = new Set(terms);
  const parts: TextPart[] = [];
  let end = 0;
  for (const { parts: candidates } of wordsOf(text)) {
    for (const place of candidates) {
      if (!wanted.has(place.term) || place.start < end) continue;
      if (place.start > end) parts.push({ text: text.slice(end, place.start), isMatch: false });
      parts.push({ text: text.slice(place.start, place.end), isMatch: true });
      end = place.end;
    }
  }
  return end < text.length ? [...parts, { text: text.slice(end), isMatch: false }] : parts;
}
