import 'server-only';
import { readDescription } from '../read-description.ts';
import {
  type ChangelogFilter,
  type FilterName,
  filterHref,
  parseFilter,
  type UnknownValue,
} from './changelog-filter.ts';
import { describeEntry, type EntryView } from './describe-entry.ts';
import { changeKinds, kindTitles, products, productTitles } from './entry-names.ts';
import type { ChangelogEntry } from './parse-entry.ts';
import { readChangelog } from './read-changelog.ts';
import { touchingEntries } from './touching-entries.ts';

/** As many as a page shows; what is older is a link away. */
export const pageSize = 100;

export type FilterOption = { value: string; title: string; href: string; count: number; isCurrent: boolean };

export type FilterGroup = { name: FilterName; title: string; all: FilterOption; options: FilterOption[] };

export type ChangelogListing = {
  entries: EntryView[];
  /** How many entries the choice has, those on other pages included. */
  count: number;
  groups: FilterGroup[];
  unknown: (UnknownValue & { options: FilterOption[] })[];
  /** Where the list goes on. */
  older: string | undefined;
  /** When the newest entry of all was published. */
  newest: string | undefined;
};

const titles: Record<FilterName, string> = { kind: 'Kind', product: 'Product', operation: 'Operation', year: 'Year' };

type Facet = { values: Map<string, string>; has: (entry: ChangelogEntry, value: string) => boolean };

/**
 * The entries that the query of an address chooses, newest first, and what else can be chosen, each with how many entries
 * it would have.
 */
export function listEntries(params: Record<string, string | string[] | undefined> = {}): ChangelogListing {
  const all = readChangelog();
  const facets = readFacets(all);
  const valuesOf = (name: FilterName) => new Set(facets[name].values.keys());
  const { filter, unknown } = parseFilter(params, {
    kind: valuesOf('kind'),
    product: valuesOf('product'),
    operation: valuesOf('operation'),
    year: valuesOf('year'),
    before: new Set(all.map(({ slug }) => slug)),
  });
  const matching = (choice: ChangelogFilter) =>
    all.filter((entry) => names.every((name) => isChosen(facets[name], choice[name], entry)));
  const groups = names.map((name) => describeGroup(name, facets[name], filter, (choice) => matching(choice).length));
  const chosen = matching(filter);
  const from = filter.before === undefined ? 0 : chosen.findIndex(({ slug }) => slug === filter.before) + 1;
  const shown = chosen.slice(from, from + pageSize);
  const last = shown.at(-1);
  return {
    entries: shown.map(describeEntry),
    count: chosen.length,
    groups,
    unknown: unknown.map((value) => ({
      ...value,
      options: groups.find(({ name }) => name === value.name)?.options ?? [],
    })),
    older: last && from + pageSize < chosen.length ? filterHref({ ...filter, before: last.slug }) : undefined,
    newest: all[0]?.date,
  };
}

const names = Object.keys(titles) as FilterName[];

function isChosen({ has }: Facet, value: string | undefined, entry: ChangelogEntry): boolean {
  return value === undefined || has(entry, value);
}

function describeGroup(
  name: FilterName,
  { values }: Facet,
  { before: _, ...filter }: ChangelogFilter,
  countOf: (filter: ChangelogFilter) => number,
): FilterGroup {
  const optionOf = (value: string | undefined, title: string): FilterOption => {
    const { [name]: current, ...others } = filter;
    const choice = value === undefined ? others : { ...others, [name]: value };
    return {
      value: value ?? '',
      title,
      href: filterHref(choice),
      count: countOf(choice),
      isCurrent: value === current,
    };
  };
  const options = Array.from(values, ([value, title]) => optionOf(value, title));
  return { name, title: titles[name], all: optionOf(undefined, 'All'), options };
}

/** What entries can be told apart by, each with the values that some entry has. */
function readFacets(entries: ChangelogEntry[]): Record<FilterName, Facet> {
  const description = readDescription();
  const touched = new Map(
    description.operations.map((operation) => [
      operation.id,
      new Set(touchingEntries(entries, description, operation)),
    ]),
  );
  const kindOf = ({ changes }: ChangelogEntry, value: string) => changes.some(({ kind }) => kind === value);
  return {
    kind: {
      values: new Map(
        changeKinds
          .filter((kind) => entries.some((entry) => kindOf(entry, kind)))
          .map((kind) => [kind, kindTitles[kind]]),
      ),
      has: kindOf,
    },
    product: {
      values: new Map(
        products
          .filter((name) => entries.some(({ product }) => product === name))
          .map((product) => [product, productTitles[product]]),
      ),
      has: ({ product }, value) => product === value,
    },
    operation: {
      values: new Map(
        description.operations
          .filter(({ id }) => (touched.get(id)?.size ?? 0) > 0)
          .map(({ id, summary }) => [id, summary]),
      ),
      has: (entry, value) => touched.get(value)?.has(entry) ?? false,
    },
    year: {
      values: new Map(entries.map(({ date }) => [date.slice(0, 4), date.slice(0, 4)])),
      has: ({ date }, value) => date.startsWith(value),
    },
  };
}
