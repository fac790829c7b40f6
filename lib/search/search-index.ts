import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { SearchDocument, StoredDocument } from './search-document.ts';
import { stopTerms } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** A document as it is indexed: with its place in the list as its id, which is short. */
type Numbered = SearchDocument & { id: number };

/** Made by `createIndex`, at build or in memory, and read by `loadIndex`, in the browser too. */
export type SearchIndex = MiniSearch<Numbered>;

// A term that long is a secret or a digest in an example.
const maxTermLength = 40;

const options: Options<Numbered> = {
  fields: ['names', 'title', 'context', 'text'],
  storeFields: ['href', 'kind', 'title', 'context', 'method', 'weight'] satisfies (keyof StoredDocument)[],
  tokenize: (text) => wordsOf(text).flatMap(({ parts }) => parts.map(({ term }) => term)),
  processTerm: (term, field) => {
    if (term.length > maxTermLength || (field === 'text' && stopTerms.has(term))) return null;
    return term;
  },
};

export function createIndex(documents: SearchDocument[]): SearchIndex {
  const index = new MiniSearch(options);
  index.addAll(documents.map((document, id) => ({ ...document, id })));
  return index;
}

/** Revives what `JSON.stringify` made of an index. */
export function loadIndex(plain: AsPlainObject): SearchIndex {
  return MiniSearch.loadJS(plain, options);
}
