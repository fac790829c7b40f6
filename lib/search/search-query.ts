import { stopTerms } from './stop-words.ts';
import { type Word, wordsOf } from './words.ts';

/** Longer input is cut: nobody types more, and a search costs time for each word. */
const maxLength = 200;
const maxWords = 12;
const maxPhraseWords = 3;

/** A word that was typed: the terms that stand for it, and what means the same here, all terms of which are wanted. */
export type QueryWord = { terms: string[]; meanings: string[][] };

export type SearchQuery = {
  words: QueryWord[];
  /** What a title says that is just what was typed, or that means it. */
  phrases: string[];
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
  const kept = tellingWords(wordsOf(typed).slice(0, maxWords));
  const words = kept.map(
    ({ parts }): QueryWord => ({ terms: [...new Set(parts.map(({ term }) => term))], meanings: [] }),
  );
  const whole = kept.map(firstTerm).join(' ');
  for (const { from, to, phrase } of phrasesIn(kept)) {
    const meanings = Object.hasOwn(synonyms, phrase) ? (synonyms[phrase] ?? []) : [];
    for (const word of words.slice(from, to)) word.meanings.push(...meanings.map((meaning) => meaning.split(' ')));
  }
  const [, method, path] = routePattern.exec(typed) ?? [];
  return {
    words,
    isPlain:
      words.length > 1 &&
      words.every(({ terms }) => terms.length === 1 && !/\d/.test(terms[0] ?? '')) &&
      !method &&
      !path,
    phrases: [whole, ...(Object.hasOwn(synonyms, whole) ? (synonyms[whole] ?? []) : [])],
    route: { method: method?.toLowerCase(), path: path?.replace(/(?<=.)\/$/, '') },
  };
}

/** The form in which phrases are compared: the term of each word that says something. */
export function phraseOf(text: string): string {
  return tellingWords(wordsOf(text)).map(firstTerm).join(' ');
}

/** A question without the words that only make it one; all of them where there are no others. */
function tellingWords(words: Word[]): Word[] {
  const telling = words.filter((word) => !stopTerms.has(firstTerm(word)));
  return telling.length > 0 ? telling : words;
}

function phrasesIn(words: Word[]): { from: number; to: number; phrase: string }[] {
  const terms = words.map(firstTerm);
  return terms.flatMap((_, from) =>
    Array.from({ length: Math.min(maxPhraseWords, terms.length - from) }, (_item, extra) => {
      const to = from + extra + 1;
      return { from, to, phrase: terms.slice(from, to).join(' ') };
    }),
  );
}

function firstTerm({ parts }: Word): string {
  return parts[0]?.term ?? '';
}
