/** A word of a text and the terms that it is found by: as written, and each part of a compound. */
export type Word = {
  text: string;
  start: number;
  parts: { term: string; start: number; end: number }[];
};

// `account_id`, `Idempotency-Key`, `2026-11-01`, `acc_`: one word each.
const wordPattern = /[\p{L}\p{N}]+(?:[_-][\p{L}\p{N}]+)*_?/gu;
// `createAccount` and `OAuthError` fall into parts where a hump begins.
const partPattern = /\p{Lu}+(?![\p{Ll}])|\p{Lu}?[\p{Ll}]+|[\p{L}]+|\p{N}+/gu;

/** The words of a text with their places. A compound has several terms: `createAccount` also `create` and `account`. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({
    text: word,
    start: index,
    parts: partsOf(word, index),
  }));
}

function partsOf(word: string, start: number): Word['parts'] {
  const whole = { term: termOf(word), start, end: start + word.length };
  const pieces = word.split(/[_-]/).filter(Boolean);
  const isId = pieces.length > 1 && /\d/.test(pieces.at(-1) ?? '');
  const parts = Array.from(word.matchAll(isId ? /[\p{L}\p{N}]+/gu : partPattern), ({ 0: part, index }) => ({
    term: termOf(part),
    start: start + index,
    end: start + index + part.length,
  }));
  // A letter or two digits alone would be found everywhere.
  const telling = parts.filter(({ term }) => term !== whole.term && /\p{L}{2}|\p{N}{3}/u.test(term));
  return [whole, ...telling];
}

/** The form in which a word is kept and looked up: lower case, without accents and English endings. */
export function termOf(word: string): string {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return /^[a-z]{4,}$/.test(plain) ? stem(plain) : plain;
}

/** `retries` and `retrying` become `retry`, `deleted` and `delete` become `delet`: what differs is how it is used. */
function stem(word: string): string {
  const singular = word
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x)es$/, '$1')
    .replace(/([^us])s$/, '$1');
  const base = singular
    .replace(/ied$/, 'y')
    .replace(/(?<=...)ation$/, 'at')
    .replace(/(?<=[aeiouy].*[^e])(?:ing|ed)$/, '');
  if (base.length < 3) return singular;
  const undoubled = base === singular ? base : base.replace(/([bdgmnprt])\1$/, '$1');
  return undoubled.length > 4 ? undoubled.replace(/e$/, '') : undoubled;
}
