import { wordsOf } from './words.ts';

const maxLength = 180;

/** The part of a text with the most different words that were looked for, cut at words. */
export function excerptOf(text: string, terms: readonly string[]): string {
  if (text.length <= maxLength) return text;
  const wanted = new Set(terms);
  const places = wordsOf(text).flatMap(({ start, parts }) => {
    const term = parts.find((part) => wanted.has(part.term))?.term;
    return term === undefined ? [] : [{ term, start }];
  });
  let best = { start: 0, count: 0 };
  for (const { start } of places) {
    const within = places.filter((place) => place.start >= start && place.start < start + maxLength * 0.75);
    const count = new Set(within.map(({ term }) => term)).size;
    if (count > best.count) best = { start, count };
  }
  const from = best.start < maxLength / 3 ? 0 : text.lastIndexOf(' ', best.start - maxLength / 6) + 1;
  const to = from + maxLength >= text.length ? text.length : text.lastIndexOf(' ', from + maxLength);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}
