import { stopTerms } from './stop-words.ts';
import { type Word, wordsOf } from './words.ts';

/** Longer input is cut: nobody types more, and a search costs time for each word. */
const maxLength = 200;
const maxWords = 12;
const maxPhraseWords = 4;

/** A word that was typed: the terms that stand for it, and what means the same here, all terms of which are wanted. */
export type QueryWord = { terms: string[]; meanings: string[][] };

export type SearchQuery = {
  words: QueryWord[];
  /** Titles that say just what was typed, or what that means, as `titleOf` makes them. */
  titles: string[];
  /** Whether there are several words and all of them are plain: no name of the API's, no number, no route. */
  isPlain: boolean;
  /** Set where a method or a path was typed: `POST accounts`, `/v1/accounts`, or a whole address. */
  route: { method: string | undefined; path: string | undefined };
};

/** What readers say, and what the text calls it: phrases as `phraseOf` makes them. */
export type Synonyms = Record<string, string[]>;

const routePattern =
  /^(?:(get|put|post|patch|delete|head|options)\b)?\s*(?:https?:\/\/[^/\s]+)?([^\s?#/]*\/[^\s?#]*)?/i;

/** Reads what was typed. Never fails: whatever it is, it is words. */
export function readQuery(text: string, synonyms: Synonyms = {}): SearchQuery {
  const typed = text.slice(0, maxLength).trim();
  const all = wordsOf(typed).slice(0, maxWords);
  const kept = tellingWords(all);
  const words = kept.map(
    ({ parts }): QueryWord => ({ terms: [...new Set(parts.map(({ term }) => term))], meanings: [] }),
  );
  for (const phrase of phrasesIn(all)) {
    const meanings = lookUp(synonyms, phrase.map(firstTerm).join(' ')).map((meaning) => meaning.split(' '));
    for (const word of phrase) words[kept.indexOf(word)]?.meanings.push(...meanings);
  }
  const [, method, path] = routePattern.exec(typed) ?? [];
  return {
    words,
    titles: [titleOf(typed), ...lookUp(synonyms, phraseOf(typed))],
    isPlain: words.length > 1 && words.every(isPlainWord) && !method && !path,
    route: { method: method?.toLowerCase(), path: path?.replace(/(?<=.)\/$/, '') },
  };
}

/** The form in which phrases of `Synonyms` are kept: the term of each word. */
export function phraseOf(text: string): string {
  return wordsOf(text).map(firstTerm).join(' ');
}

/** The form in which titles are compared: the terms of the words that say something. */
export function titleOf(text: string): string {
  return tellingWords(wordsOf(text)).map(firstTerm).join(' ');
}

/** A question without the words that only make it one; all of them where there are no others. */
function tellingWords(words: Word[]): Word[] {
  const telling = words.filter((word) => !stopTerms.has(firstTerm(word)));
  return telling.length > 0 ? telling : words;
}

/** Every run of one word up to so many. */
function phrasesIn(words: Word[]): Word[][] {
  return words.flatMap((_, from) =>
    Array.from({ length: Math.min(maxPhraseWords, words.length - from) }, (_item, extra) =>
      words.slice(from, from + extra + 1),
    ),
  );
}

function lookUp(synonyms: Synonyms, phrase: string): string[] {
  return Object.hasOwn(synonyms, phrase) ? (synonyms[phrase] ?? []) : [];
}

function isPlainWord({ terms }: QueryWord): boolean {
  return terms.length === 1 && !/\d/.test(terms[0] ?? '');
}

function firstTerm({ parts }: Word): string {
  return parts[0]?.term ?? '';
}
