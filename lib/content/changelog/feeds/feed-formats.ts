/** The formats that each feed has, by the names of their files. */
export const feedFormats = {
  'rss.xml': { title: 'RSS', mediaType: 'application/rss+xml' },
  'atom.xml': { title: 'Atom', mediaType: 'application/atom+xml' },
  'feed.json': { title: 'JSON Feed', mediaType: 'application/feed+json' },
} as const;

export type FeedFormat = keyof typeof feedFormats;

export const calendarPath = '/changelog/sunsets.ics';

/** What a path asks for: a feed, its newest entries or a part of the older ones, in a format. */
export type FeedRequest = { href: string; part: number | undefined; format: FeedFormat };

/**
 * What a path such as `/changelog/breaking/rss.xml` or `/changelog/archive/3/atom.xml` asks for; undefined where it has not
 * that form.
 */
export function parseFeedPath(path: string): FeedRequest | undefined {
  const slash = path.lastIndexOf('/');
  const file = path.slice(slash + 1);
  if (!isFeedFormat(file)) return undefined;
  const [, href = '', part] = /^(.*?)(?:\/archive\/([1-9]\d{0,5}))?$/.exec(path.slice(0, slash)) ?? [];
  return { href, part: part === undefined ? undefined : Number(part), format: file };
}

function isFeedFormat(file: string): file is FeedFormat {
  return Object.hasOwn(feedFormats, file);
}
