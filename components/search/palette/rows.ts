import type { IconName } from '#components/ui/icon.tsx';
import type { SearchHit } from '#lib/search/find-hits.ts';
import type { GroupedHits } from '#lib/search/group-hits.ts';
import { markText, type TextPart } from '#lib/search/mark-text.ts';
import type { SearchSuggestions } from '#lib/search/search-shard.ts';
import { codeKinds, kindIcons } from '../kinds.ts';

/** A line of the palette: it leads to a page, or puts a query into the input. */
export type Row = {
  sign: { icon: IconName } | { method: string };
  title: TextPart[];
  isCode: boolean;
  context: TextPart[];
  target: { href: string } | { query: string };
  /** Where the operation of the line can be sent. */
  consoleHref: string | undefined;
  /** Set on a search of the past, which can be forgotten. */
  recent: string | undefined;
};

export type RowGroup = { title: string; rows: Row[] };

/** More groups than these would push the answers out of sight. */
const mostGroups = 4;

/** Hits as lines; where an operation is among them, the last line opens the best one in the console. */
export function hitRows({ groups }: GroupedHits): RowGroup[] {
  const found = groups.map(({ title, hits }) => ({ title, rows: hits.map(hitRow) }));
  const operation = groups.flatMap(({ hits }) => hits).find(({ method }) => method !== undefined);
  const action = operation && consoleRow(operation);
  return [...found, ...(action ? [{ title: 'Actions', rows: [action] }] : [])].slice(0, mostGroups);
}

/** What stands there before anything is typed. */
export function startRows(recent: string[], { pages, queries }: SearchSuggestions): RowGroup[] {
  const groups = [
    { title: 'Recent searches', rows: recent.map((query) => queryRow(query, '', 'refresh', query)) },
    { title: 'Try', rows: queries.map(({ query, finds }) => queryRow(query, finds, 'search', undefined)) },
    pageRows(pages),
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

/** Where to begin, also where nothing was found. */
export function pageRows(pages: SearchSuggestions['pages']): RowGroup {
  const rows = pages.map(({ href, title, context }) => ({
    ...plainRow(title, context),
    sign: { icon: 'page' as const },
    target: { href },
  }));
  return { title: 'Start here', rows };
}

function hitRow({ kind, method, title, context, href, terms }: SearchHit): Row {
  return {
    sign: method === undefined ? { icon: kindIcons[kind] } : { method },
    title: markText(title, terms),
    isCode: codeKinds.has(kind),
    context: markText(context, terms),
    target: { href },
    consoleHref: method === undefined ? undefined : consoleHrefOf(href),
    recent: undefined,
  };
}

function consoleRow({ title, href }: SearchHit): Row {
  const target = { href: consoleHrefOf(href) };
  const upstream = document.documentElement.dataset.upstream === 'live' ? 'Live' : 'Sandbox';
  return { ...plainRow(`Open ${title} in the console`, upstream), sign: { icon: 'arrow' }, target };
}

function queryRow(query: string, context: string, icon: IconName, recent: string | undefined): Row {
  return { ...plainRow(query, context), sign: { icon }, target: { query }, recent };
}

function plainRow(title: string, context: string): Omit<Row, 'sign' | 'target'> {
  const plain = (text: string) => [{ text, isMatch: false }];
  return { title: plain(title), isCode: false, context: plain(context), consoleHref: undefined, recent: undefined };
}

function consoleHrefOf(href: string): string {
  return `${href.split('#', 1)[0]}#console`;
}
