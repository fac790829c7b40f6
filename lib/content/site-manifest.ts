import 'server-only';
import { feedChangedAt } from './changelog/feeds/feed-document.ts';
import { listFeeds } from './changelog/feeds/list-feeds.ts';
import { lastWritten } from './changelog/last-written.ts';
import { readChangelog } from './changelog/read-changelog.ts';
import { contentDirectory } from './content-directory.ts';
import { ContentError } from './content-error.ts';
import { readMovedPages } from './moved-pages.ts';
import { listMdx } from './page-source.ts';
import { readPortal, type SecurityContact } from './portal.ts';
import { type PublishedPage, readPublishedPages } from './published-page.ts';
import { readDescription } from './read-description.ts';

/** What a build says of the site it made: the server that serves it knows its pages by this. */
export type SiteManifest = {
  name: string;
  /** What the API is for, in a sentence or two of plain text. */
  summary: string;
  api: { title: string; openapi: string; servers: string[] };
  security?: SecurityContact | undefined;
  pages: PublishedPage[];
  /** Feeds of the changelog, each with the time of its last change. */
  feeds: { href: string; subject: string; updated: string; entryCount: number }[];
  /** When the last entry was written that says when something stops working. */
  sunsetsUpdated?: string | undefined;
  /** The client library as npm packs it, its bytes in base64. */
  sdk?: { name: string; version: string; integrity: string; tarball: string } | undefined;
  /** Old paths and where each leads now. */
  moved: Record<string, string>;
};

/**
 * Describes the site that the content folder makes.
 *
 * @throws ContentError with file and line for what no single page shows: a move that leads nowhere, a text without a page,
 * an entry of the changelog that is not as it should be.
 */
export function describeSite(): SiteManifest {
  const pages = readPublishedPages();
  const hrefs = pages.map(({ href }) => href);
  checkProse(hrefs);
  const entries = readChangelog();
  const ending = entries.filter(({ sunset }) => sunset !== undefined);
  const { name, security } = readPortal();
  const { title, openapi, servers, summary } = readDescription();
  return {
    name,
    summary: pages.find(({ href }) => href === '/')?.description ?? summary,
    api: { title, openapi, servers: servers.map(({ url }) => url) },
    security,
    pages,
    feeds: listFeeds(entries).map((feed) => ({
      href: feed.href,
      subject: feed.subject,
      updated: feedChangedAt(feed).toISOString(),
      entryCount: feed.entries.length,
    })),
    sunsetsUpdated: lastWritten(ending),
    moved: readMovedPages(hrefs),
  };
}

function checkProse(hrefs: string[]): void {
  for (const file of listMdx(contentDirectory(), 'reference')) {
    const href = `/${file.replace(/\.mdx$/, '')}`;
    if (hrefs.includes(href)) continue;
    throw new ContentError(file, 1, `belongs to ${href}, but no operation of the API description has that page.`);
  }
}
