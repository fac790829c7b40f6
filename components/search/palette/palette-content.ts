import type { GroupedHits, SearchScope } from '#lib/search/group-hits.ts';
import { scopeTitles } from '#lib/search/group-hits.ts';
import type { Search } from './load-search.ts';
import { hitRows, pageRows, type RowGroup, startRows } from './rows.ts';

/** What the palette shows for a state of things. */
export type PaletteContent = {
  groups: RowGroup[];
  /** How many hits each scope has; undefined while nothing is searched for. */
  counts: GroupedHits['counts'] | undefined;
  /** Said in place of hits. */
  notice: string;
  /** The number of hits in words. */
  total: string;
};

export type PaletteState = {
  /** Undefined until it has been loaded. */
  search: Search | undefined;
  isFailed: boolean;
  query: string;
  scope: SearchScope;
  recent: string[];
};

export function paletteContent({ search, isFailed, query, scope, recent }: PaletteState): PaletteContent {
  if (!search) return { groups: [], counts: undefined, notice: loadingNotice(isFailed, query), total: '' };
  if (query === '') return { groups: startRows(recent, search.suggestions), counts: undefined, notice: '', total: '' };
  const grouped = search.find(query, scope);
  const { counts } = grouped;
  if (counts[scope] > 0) return { groups: hitRows(grouped), counts, notice: '', total: countOf(counts[scope]) };
  const where = scope === 'all' ? '' : ` in ${scopeTitles[scope]}`;
  const notice = `Nothing found${where} for “${query}”. Fewer or other words may help.`;
  return { groups: [pageRows(search.suggestions.pages)], counts, notice, total: 'No results' };
}

function loadingNotice(isFailed: boolean, query: string): string {
  if (isFailed) return 'The index could not be loaded. Press Enter to search on a page of its own.';
  return query === '' ? '' : 'Loading the index.';
}

function countOf(hits: number): string {
  return hits === 1 ? '1 result' : `${hits} results`;
}
