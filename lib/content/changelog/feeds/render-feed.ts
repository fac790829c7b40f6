import 'server-only';
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import type { FeedDocument } from './feed-document.ts';
import { feedFormats } from './feed-formats.ts';
import { trimCdata } from './xml-text.ts';

/** Browsers show XML as a tree; this makes it readable, and says what a feed is for. */
const stylesheets = [{ type: 'text/css', href: '/feed.css' }];

/** RSS 2.0, with the whole text of each item in `content:encoded`, and when it was corrected in `atom:updated`. */
export function renderRss(feed: FeedDocument): string {
  const xml = generateRssFeed(
    {
      title: feed.title,
      link: feed.pageUrl,
      description: feed.description,
      language: 'en',
      lastBuildDate: feed.updated,
      docs: 'https://www.rssboard.org/rss-specification',
      atom: { links: linksOf(feed, 'rss.xml') },
      items: feed.items.map((item) => ({
        title: item.title,
        link: item.url,
        // Readers take it for HTML.
        description: markUp(item.summary),
        guid: { value: item.id, isPermaLink: false },
        pubDate: item.published,
        categories: item.categories.map((name) => ({ name })),
        content: { encoded: item.html },
        atom: { updated: item.updated },
      })),
    },
    { stylesheets },
  );
  return trimCdata(xml);
}

/** Atom (RFC 4287). */
export function renderAtom(feed: FeedDocument): string {
  const xml = generateAtomFeed(
    {
      id: feed.id,
      title: { value: feed.title },
      subtitle: { value: feed.description },
      updated: feed.updated,
      authors: [{ name: feed.author }],
      links: [...linksOf(feed, 'atom.xml'), { href: feed.pageUrl, rel: 'alternate', type: 'text/html' }],
      entries: feed.items.map((item) => ({
        id: item.id,
        title: { value: item.title },
        published: item.published,
        updated: item.updated,
        links: [{ href: item.url, rel: 'alternate', type: 'text/html' }],
        categories: item.categories.map((term) => ({ term })),
        summary: { value: item.summary },
        content: { value: item.html, type: 'html' },
      })),
    },
    { stylesheets },
  );
  return trimCdata(xml);
}

/** JSON Feed 1.1. */
export function renderJsonFeed(feed: FeedDocument): string {
  const document = generateJsonFeed({
    title: feed.title,
    description: feed.description,
    home_page_url: feed.pageUrl,
    feed_url: `${feed.baseUrl}/feed.json`,
    ...(feed.nextUrl ? { next_url: `${feed.nextUrl}/feed.json` } : {}),
    language: 'en',
    authors: [{ name: feed.author }],
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      date_published: item.published,
      date_modified: item.updated,
      tags: item.categories,
    })),
  });
  // The generator leaves an empty list out, which the format demands.
  return JSON.stringify(feed.items.length > 0 ? document : Object.assign({}, document, { items: [] }));
}

/** The document itself, and the one with older entries. */
function linksOf({ baseUrl, nextUrl }: FeedDocument, format: 'rss.xml' | 'atom.xml') {
  const type = feedFormats[format].mediaType;
  const link = (rel: string, url: string) => ({ href: `${url}/${format}`, rel, type });
  return [link('self', baseUrl), ...(nextUrl ? [link('next', nextUrl)] : [])];
}

function markUp(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
