import 'server-only';
import { feedReaders } from '#lib/content/changelog/feeds/feed-readers.ts';
import { assistants, promptFor } from '#lib/content/machines/assistants.ts';
import { markdownHref } from '#lib/content/markdown/markdown-href.ts';
import type { SiteManifest } from '#lib/content/site-manifest.ts';

export const openInPrefix = '/open-in/';

/**
 * Where a path like `/open-in/claude/docs/quickstart` leads, to an assistant that is asked about a page, or
 * `/open-in/feedly/changelog/breaking`, to a reader with a feed; undefined where it names none that there is. A door of the
 * portal's own, since what is opened has to know the site's origin, which no page knows when it is built.
 */
export function findOpenInTarget(path: string, { pages, feeds }: SiteManifest, origin: string): string | undefined {
  const [, id, rest = ''] = /^\/open-in\/([a-z]+)(\/.*)?$/.exec(path) ?? [];
  const asked = rest === '' ? '/' : rest;
  const assistant = assistants.find((candidate) => candidate.id === id);
  const page = pages.find(({ href }) => href === asked);
  if (assistant && page) return assistant.urlOf(promptFor(origin + markdownHref(page.href)));
  const reader = feedReaders.find((candidate) => candidate.id === id);
  const feed = feeds.find(({ href }) => href === asked);
  return reader && feed ? reader.urlOf(`${origin}${feed.href}/rss.xml`) : undefined;
}
