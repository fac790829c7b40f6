import { changelogHref } from './changelog-page.ts';

export const filterNames = ['kind', 'product', 'operation', 'year'] as const;

export type FilterName = (typeof filterNames)[number];

/** What is chosen of each filter; `before` names the entry below which the list goes on. */
export type ChangelogFilter = Partial<Record<FilterName | 'before', string>>;

const maxLength = 100;

/** A value that was asked for and is not among those there are. */
export type UnknownValue = { name: FilterName | 'before'; value: string };

/**
 * What the query of an address chooses. Unknown values are told apart, and left out of the choice; other parameters mean
 * nothing.
 *
 * @param allowed the values that each filter knows.
 */
export function parseFilter(
  params: Record<string, string | string[] | undefined>,
  allowed: Record<FilterName | 'before', ReadonlySet<string>>,
): { filter: ChangelogFilter; unknown: UnknownValue[] } {
  const filter: ChangelogFilter = {};
  const unknown: UnknownValue[] = [];
  for (const name of [...filterNames, 'before'] as const) {
    const given = params[name];
    const value = (Array.isArray(given) ? given[0] : given)?.slice(0, maxLength);
    if (!value) continue;
    if (allowed[name].has(value)) filter[name] = value;
    else unknown.push({ name, value });
  }
  return { filter, unknown };
}

/** The address of a choice: the same choice always has the same one. */
export function filterHref(filter: ChangelogFilter): string {
  const query = new URLSearchParams();
  for (const name of [...filterNames, 'before'] as const) {
    const value = filter[name];
    if (value !== undefined) query.set(name, value);
  }
  return query.size === 0 ? changelogHref : `${changelogHref}?${query}`;
}
