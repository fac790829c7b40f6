import 'server-only';
import { readChangelog } from '../read-changelog.ts';
import { describeFeed, feedChangedAt } from './feed-document.ts';
import { type FeedFormat, parseFeedPath } from './feed-formats.ts';
import { listFeeds } from './list-feeds.ts';
import { renderCalendar } from './render-calendar.ts';
import { renderAtom, renderJsonFeed, renderRss } from './render-feed.ts';

const renderers = { 'rss.xml': renderRss, 'atom.xml': renderAtom, 'feed.json': renderJsonFeed } satisfies Record<
  FeedFormat,
  unknown
>;

/**
 * The text of a feed of the site.
 *
 * @param path `/changelog/breaking/rss.xml`
 * @throws Error for a path that is none of a feed's, ContentError on a fault in an entry.
 */
export function renderSiteFeed(path: string, origin: string): string {
  const asked = parseFeedPath(path);
  const feed = listFeeds(readChangelog()).find(({ href }) => href === asked?.href);
  if (!feed || !asked) throw new Error(`${path} is no feed of the changelog.`);
  return renderers[asked.format](describeFeed(feed, origin, feedChangedAt(feed), asked.part));
}

/** The text of `/changelog/sunsets.ics`. */
export function renderSiteCalendar(origin: string): string {
  return renderCalendar(readChangelog(), origin);
}
