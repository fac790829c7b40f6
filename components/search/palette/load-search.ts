import { findHits } from '#lib/search/find-hits.ts';
import { type GroupedHits, groupHits, type SearchScope } from '#lib/search/group-hits.ts';
import { loadIndex, type SearchIndex } from '#lib/search/search-index.ts';
import { readQuery } from '#lib/search/search-query.ts';
import type { MainShard, SearchSuggestions } from '#lib/search/search-shard.ts';

export type Search = {
  suggestions: SearchSuggestions;
  find(query: string, scope: SearchScope): GroupedHits;
  /** Loads the other parts of a large index, once; `onPart` is told of each that has been added. */
  loadMore(onPart: () => void): void;
};

/**
 * Loads the index, of a large API its first part.
 *
 * @throws Error when it cannot be fetched or read.
 */
export async function loadSearch(): Promise<Search> {
  const { index, synonyms, suggestions, more } = await fetchJson<MainShard>('/search-index.json');
  const indexes: SearchIndex[] = [loadIndex(index)];
  let wanted = more;
  return {
    suggestions,
    find: (query, scope) => groupHits(findHits(indexes, readQuery(query, synonyms)), scope),
    async loadMore(onPart) {
      const paths = wanted;
      wanted = [];
      for (const path of paths) {
        indexes.push(loadIndex(await fetchJson(path)));
        onPart();
      }
    },
  };
}

async function fetchJson<Value>(path: string): Promise<Value> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered with ${response.status}.`);
  return response.json();
}
