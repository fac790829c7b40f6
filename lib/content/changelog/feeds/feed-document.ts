import 'server-only';
import { firstParagraph } from '../../plain-text.ts';
import { readPortal } from '../../portal.ts';
import { lastWritten } from '../last-written.ts';
import type { ChangelogEntry } from '../parse-entry.ts';
import { renderEntryHtml } from './entry-html.ts';
import { entryUrn } from './entry-urn.ts';
import { countParts, partSize, takePart } from './feed-parts.ts';
import type { Feed } from './list-feeds.ts';
import { xmlText } from './xml-text.ts';

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
  /** Where this document lies, without the name of its format. */
  baseUrl: string;
  /** Where the feed goes on with older entries (RFC 5005, section 3), without the name of its format. */
  nextUrl: string | undefined;
  updated: Date;
  items: FeedItem[];
};

/**
 * @param origin of the site, without a slash at its end.
 * @param part of the older entries of a long feed; without it, the newest ones.
 * @throws ContentError with file and line on a fault in an entry's text.
 */
export function describeFeed(feed: Feed, origin: string, changedAt: Date, part?: number): FeedDocument {
  const { name } = readPortal();
  const { href, subject, entries } = feed;
  const title = `${name} changelog${subject === '' ? '' : `: ${subject}`}`;
  const next = part === undefined ? countParts(entries.length) : part - 1;
  const shown = takePart(entries, part);
  const more = ` The newest ${partSize} of ${entries.length.toLocaleString('en-US')} entries; all of them are at ${origin}/changelog.`;
  return {
    id: entryUrn(name, href),
    title,
    description: `Changes of the ${name} API, its SDK and its docs.${part === undefined && next > 0 ? more : ''}`,
    author: name,
    pageUrl: `${origin}/changelog`,
    baseUrl: origin + (part === undefined ? href : archiveHref(href, part)),
    nextUrl: next > 0 ? origin + archiveHref(href, next) : undefined,
    updated: changedAt,
    items: shown.map((entry) => describeItem(entry, name, origin)),
  };
}

function archiveHref(href: string, part: number): string {
  return `${href}/archive/${part}`;
}

/** When an entry of a feed was last written or corrected; of one without entries, when the changelog began. */
export function feedChangedAt({ entries, begins }: Pick<Feed, 'entries' | 'begins'>): Date {
  return new Date(lastWritten(entries) ?? begins);
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
