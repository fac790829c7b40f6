/** The formats that each feed has, by the names of their files. */
export const feedFormats = {
  'rss.xml': { title: 'RSS', mediaType: 'application/rss+xml' },
  'atom.xml': { title: 'Atom', mediaType: 'application/atom+xml' },
  'feed.json': { title: 'JSON Feed', mediaType: 'application/feed+json' },
} as const;

export type FeedFormat = keyof typeof feedFormats;

export const calendarPath = '/changelog/sunsets.ics';

/** The feed and the format that a path names, `/changelog/breaking/rss.xml`; undefined where it has not that form. */
export function parseFeedPath(path: string): { href: string; format: FeedFormat } | undefined {
  const slash = path.lastIndexOf('/');
  const file = path.slice(slash + 1);
  return isFeedFormat(file) ? { href: path.slice(0, slash), format: file } : undefined;
}

function isFeedFormat(file: string): file is FeedFormat {
  return Object.hasOwn(feedFormats, file);
}
