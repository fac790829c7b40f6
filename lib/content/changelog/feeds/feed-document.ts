import 'server-only';
import { firstParagraph } from '../../plain-text.ts';
import { readPortal } from '../../portal.ts';
import type { ChangelogEntry } from '../parse-entry.ts';
import { renderEntryHtml } from './entry-html.ts';
import { entryUrn } from './entry-urn.ts';
import type { Feed } from './list-feeds.ts';
import { xmlText } from './xml-text.ts';

/** Of a long changelog feeds hold the newest; the page has them all. */
const maxItems = 100;

export type FeedItem = {
  id: string;
  url: string;
  title: string;
  summary: string;
  html: string;
  published: Date;
  updated: Date;
  /** Product, kinds of its changes, versions. */
  categories: string[];
};

/** What all formats of a feed say, with the origin of the site. */
export type FeedDocument = {
  id: string;
  title: string;
  description: string;
  author: string;
  /** The page that shows the same. */
  pageUrl: string;
  /** Where this feed lies, without the name of its format. */
  baseUrl: string;
  updated: Date;
  items: FeedItem[];
};

/**
 * @param origin of the site, without a slash at its end.
 * @throws ContentError with file and line on a fault in an entry's text.
 */
export function describeFeed(feed: Feed, origin: string, changedAt: Date): FeedDocument {
  const { name } = readPortal();
  const { href, subject, entries } = feed;
  const title = `${name} changelog${subject === '' ? '' : `: ${subject}`}`;
  const more = ` The newest ${maxItems} of ${entries.length.toLocaleString('en-US')} entries; all of them are at ${origin}/changelog.`;
  return {
    id: entryUrn(name, href),
    title,
    description: `Changes of the ${name} API, its SDK and its docs.${entries.length > maxItems ? more : ''}`,
    author: name,
    pageUrl: `${origin}/changelog`,
    baseUrl: origin + href,
    updated: changedAt,
    items: entries.slice(0, maxItems).map((entry) => describeItem(entry, name, origin)),
  };
}

/** When an entry of a feed was last written or corrected; the beginning of time for a feed without entries. */
export function feedChangedAt({ entries }: Pick<Feed, 'entries'>): Date {
  return new Date(Math.max(0, ...entries.map(({ date, updated }) => Date.parse(updated ?? date))));
}

function describeItem(entry: ChangelogEntry, name: string, origin: string): FeedItem {
  const kinds = [...new Set(entry.changes.map(({ kind }) => kind))];
  return {
    id: entryUrn(name, entry.id),
    url: origin + entry.href,
    title: xmlText(entry.title),
    summary: xmlText(entry.changes.map(({ text }) => firstParagraph(text)).join(' ')),
    html: xmlText(renderEntryHtml(entry, origin)),
    published: new Date(entry.date),
    updated: new Date(entry.updated ?? entry.date),
    categories: [entry.product, ...kinds, ...entry.versions],
  };
}
