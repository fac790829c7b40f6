import type { SearchHit } from './find-hits.ts';
import type { SearchKind } from './search-document.ts';

/** Where one may search in; `all` shows the best of each. */
export const searchScopes = ['all', 'endpoints', 'fields', 'guides', 'errors', 'changelog'] as const;

export type SearchScope = (typeof searchScopes)[number];

export const scopeTitles: Record<SearchScope, string> = {
  all: 'All',
  endpoints: 'Endpoints',
  fields: 'Fields',
  guides: 'Guides',
  errors: 'Errors',
  changelog: 'Changelog',
};

export type HitGroup = { title: string; hits: SearchHit[] };

export type GroupedHits = {
  /** How many hits each scope has, those that are not shown included. */
  counts: Record<SearchScope, number>;
  groups: HitGroup[];
};

const scopeOf: Record<SearchKind, Exclude<SearchScope, 'all'>> = {
  operation: 'endpoints',
  parameter: 'endpoints',
  object: 'fields',
  field: 'fields',
  header: 'fields',
  scope: 'fields',
  guide: 'guides',
  error: 'errors',
  change: 'changelog',
};

/** Under `all` a group shows its best hits, and none that is far weaker than its first. */
const groupSize = 3;
const leastShare = 0.3;
const scopeSize = 50;

/** Hits as a scope shows them. Under `all`, groups come by their best hit: the first line is the best answer there is. */
export function groupHits(hits: SearchHit[], scope: SearchScope): GroupedHits {
  const single = onePerOperation(hits);
  const counts = Object.fromEntries(searchScopes.map((name) => [name, 0])) as Record<SearchScope, number>;
  for (const { kind } of single) counts[scopeOf[kind]] += 1;
  counts.all = single.length;
  if (scope !== 'all') {
    const own = single.filter(({ kind }) => scopeOf[kind] === scope);
    return { counts, groups: own.length > 0 ? [{ title: scopeTitles[scope], hits: own.slice(0, scopeSize) }] : [] };
  }
  const groups = Array.from(Map.groupBy(single, groupTitle), ([title, members]) => {
    const least = (members[0]?.score ?? 0) * leastShare;
    return { title, hits: members.filter(({ score }) => score >= least).slice(0, groupSize) };
  });
  return { counts, groups };
}

/** Errors are explained in guides, so both stand together. */
function groupTitle({ kind }: SearchHit): string {
  const scope = scopeOf[kind];
  return scope === 'guides' || scope === 'errors' ? 'Errors and guides' : scopeTitles[scope];
}

/** An operation shows once, as itself or by the parameter that answers best. */
function onePerOperation(hits: SearchHit[]): SearchHit[] {
  const seen = new Set<string>();
  return hits.filter(({ kind, href }) => {
    if (scopeOf[kind] !== 'endpoints') return true;
    const page = href.split('#', 1)[0] ?? href;
    const isNew = !seen.has(page);
    seen.add(page);
    return isNew;
  });
}
