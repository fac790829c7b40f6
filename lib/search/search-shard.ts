import type { AsPlainObject } from 'minisearch';
import type { Synonyms } from './search-query.ts';

/** `/search-index.json`: the index, or of a large one the part that is needed first. */
export type MainShard = {
  index: AsPlainObject;
  synonyms: Synonyms;
  suggestions: SearchSuggestions;
  /** Paths of the other parts: each an index as JSON. Their names change with what is in them. */
  more: string[];
};

/** What is offered before anything is typed. */
export type SearchSuggestions = {
  pages: { href: string; title: string; context: string }[];
  /** Queries that show what can be typed. */
  queries: { query: string; finds: string }[];
};
