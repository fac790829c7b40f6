export type FeedReader = { id: string; title: string; urlOf: (feedUrl: string) => string };

/** Readers that subscribe to a feed when it is part of an address. */
export const feedReaders: readonly FeedReader[] = [
  {
    id: 'feedly',
    title: 'Feedly',
    urlOf: (url) => `https://feedly.com/i/subscription/${encodeURIComponent(`feed/${url}`)}`,
  },
  {
    id: 'inoreader',
    title: 'Inoreader',
    urlOf: (url) => `https://www.inoreader.com/?add_feed=${encodeURIComponent(url)}`,
  },
  // What a reader that is installed takes, NetNewsWire among them.
  { id: 'feed', title: 'NetNewsWire and other apps', urlOf: (url) => `feed:${url}` },
];

/**
 * The doors that open each reader with a feed. The portal's own, since a reader needs the feed's whole address, which no page
 * knows when it is built.
 *
 * @param href of a feed: `/changelog/breaking`.
 */
export function readerLinks(href: string): { title: string; href: string }[] {
  return feedReaders.map(({ id, title }) => ({ title, href: `/open-in/${id}${href}` }));
}
