import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import RssParser from 'rss-parser';
import { afterEach, describe, expect, it } from 'vitest';
import { makeContentFolder } from '../../fixtures/content-folder.ts';
import { readChangelog } from '../read-changelog.ts';
import { describeFeed, feedChangedAt } from './feed-document.ts';
import { listFeeds } from './list-feeds.ts';
import { renderCalendar } from './render-calendar.ts';
import { renderAtom, renderJsonFeed, renderRss } from './render-feed.ts';

const origin = 'https://docs.petstore.example';

type EntryFields = { title?: string; date?: string; more?: string; changes?: string; body?: string };

const entryOf = ({ title = 'Pets', date = '2026-11-01T09:00:00Z', more = '', changes = '', body = '' }: EntryFields) =>
  `---\ntitle: ${JSON.stringify(title)}\ndate: ${date}\nproduct: api\n${more}changes:\n${changes || '  - { kind: added, text: Pets. }\n'}---\n${body}`;

let folder: ReturnType<typeof makeContentFolder> | undefined;
const removeFolder = () => {
  folder?.[Symbol.dispose]();
  folder = undefined;
};
afterEach(removeFolder);

function documentOf(entries: Record<string, EntryFields>, href = '/changelog', part?: number) {
  const files = Object.entries(entries).map(([slug, fields]) => [`changelog/${slug}.mdx`, entryOf(fields)]);
  removeFolder();
  folder = makeContentFolder(Object.fromEntries(files));
  const feed = listFeeds(readChangelog()).find((candidate) => candidate.href === href);
  if (!feed) throw new Error(`There is no feed ${href}.`);
  return describeFeed(feed, origin, feedChangedAt(feed), part);
}

/** What three readers that are not ours find in the same feed. */
async function readBy3(document: ReturnType<typeof documentOf>) {
  const rss = renderRss(document);
  const other = await new RssParser().parseString(rss);
  return {
    rss: parseRssFeed(rss).items?.map((item) => [item.guid?.value, item.title, item.content?.encoded]),
    rssParser: other.items.map((item) => [item.guid, item.title, item['content:encoded']]),
    atom: parseAtomFeed(renderAtom(document)).entries?.map((entry) => [
      entry.id,
      entry.title?.value,
      entry.content?.value,
    ]),
    json: parseJsonFeed(renderJsonFeed(document)).items?.map((item) => [item.id, item.title, item.content_html]),
  };
}

describe('a feed', () => {
  it('says the same in each format, whoever reads it', async () => {
    const document = documentOf({
      cats: { title: 'Cats & <dogs> ]]> “ü” 😀 אב', body: 'Text with `a ]]> b` & <Operation id="listPets" />.\n' },
      dogs: { date: '2026-11-02T09:00:00Z', changes: '  - { kind: fixed, text: "*Dogs* & [cats](/docs/cats)." }\n' },
    });
    const expected = document.items.map(({ id, title, html }) => [id, title, html]);
    const { rss, rssParser, atom, json } = await readBy3(document);
    expect(rss).toEqual(expected);
    expect(rssParser).toEqual(expected);
    expect(atom).toEqual(expected);
    expect(json).toEqual(expected);
    expect(document.items[0]?.summary).toBe('Dogs & cats.');
    // What readers take for HTML says the same.
    expect(parseRssFeed(renderRss(document)).items?.[0]?.description).toBe('Dogs &amp; cats.');
  });

  it('has whole entries as HTML, with absolute links and nothing that could run or style', () => {
    const { items } = documentOf({
      cats: {
        changes: '  - { kind: breaking, text: Cats are gone., migration: "Take [dogs](/docs/dogs)." }\n',
        body: 'See [here](#below), and <Operation id="listPets" />.\n\n```js title="A"\nalert(1)\n```\n\n| a | b |\n| - | -: |\n| 1 | 2 |\n',
      },
    });
    const html = items[0]?.html ?? '';
    expect(html).toContain(`<strong>Breaking: </strong>Cats are gone.`);
    expect(html).toContain(`<a href="${origin}/docs/dogs">dogs</a>`);
    expect(html).toContain(`<a href="${origin}/changelog/cats#below">here</a>`);
    expect(html).toContain(`<a href="${origin}/reference/pets/list-pets">List pets</a>`);
    expect(html).toContain('<pre><code>alert(1)');
    expect(html).not.toMatch(/class=|style=|<script|align=/);
  });

  it('has pictures with their whole addresses, and no link that would run', () => {
    const { items } = documentOf({
      cats: { body: '![A cat](/cat.png "t") [x](javascript:alert(1)) [y](<http://[>)\n' },
    });
    expect(items[0]?.html).toContain(`<img src="${origin}/cat.png" alt="A cat">`);
    expect(items[0]?.html).toContain('<a>x</a> <a>y</a>');
  });

  it('keeps the id of an entry whose title, file or site changes, and tells that it was corrected', () => {
    const ids = [
      documentOf({ cats: {} }),
      documentOf({ cats: { title: 'Cats', more: 'updated: 2026-11-03T09:00:00Z\n' } }),
      documentOf({ moved: { more: 'id: cats\n' } }),
    ].map(({ items }) => items[0]?.id);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const edited = documentOf({ cats: { more: 'updated: 2026-11-03T09:00:00Z\n' } });
    const [item] = parseAtomFeed(renderAtom(edited)).entries ?? [];
    expect([item?.published, item?.updated]).toEqual(['2026-11-01T09:00:00.000Z', '2026-11-03T09:00:00.000Z']);
  });

  it('puts dates of any zone in order, and tells them in UTC', () => {
    const { items, updated } = documentOf({
      first: { date: '2026-11-01T23:30:00-08:00' },
      second: { date: '2026-11-02T09:00:00+09:00' },
    });
    expect(items.map(({ published }) => published.toISOString())).toEqual([
      '2026-11-02T07:30:00.000Z',
      '2026-11-02T00:00:00.000Z',
    ]);
    expect(updated.toISOString()).toBe('2026-11-02T07:30:00.000Z');
  });

  it('replaces what XML cannot hold', async () => {
    const document = documentOf({ cats: { title: 'a\u000bb\ud800c', body: 'd\u000be' } });
    expect(document.items[0]).toMatchObject({ title: 'a\ufffdb\ufffdc' });
    expect((await readBy3(document)).rssParser).toHaveLength(1);
  });

  it('holds the newest hundred of 5,000 entries, and says where the rest is', async () => {
    const entries = Array.from({ length: 5_000 }, (_, index): [string, EntryFields] => [
      `e${index}`,
      { date: new Date(Date.UTC(2000, 0, 1 + index)).toISOString() },
    ]);
    const document = documentOf(Object.fromEntries(entries));
    expect(document.items).toHaveLength(100);
    expect(document.items[0]?.url).toBe(`${origin}/changelog/e4999`);
    expect(document.description).toContain(`The newest 100 of 5,000 entries; all of them are at ${origin}/changelog.`);
    expect(document.nextUrl).toBe(`${origin}/changelog/archive/50`);
  }, 30_000);

  it('leads through all older entries, in parts that stay as they are (RFC 5005)', async () => {
    const entries = Object.fromEntries(
      Array.from({ length: 250 }, (_, index): [string, EntryFields] => [
        `e${index}`,
        { date: new Date(Date.UTC(2000, 0, 1 + index)).toISOString() },
      ]),
    );
    const slugsOf = ({ items }: ReturnType<typeof documentOf>) => items.map(({ url }) => url.split('/').at(-1));
    const newest = documentOf(entries);
    const parts = [documentOf(entries, '/changelog', 2), documentOf(entries, '/changelog', 1)];
    expect([newest, ...parts].map(({ nextUrl }) => nextUrl?.replace(origin, ''))).toEqual([
      '/changelog/archive/2',
      '/changelog/archive/1',
      undefined,
    ]);
    expect(slugsOf(newest)).toEqual(Array.from({ length: 100 }, (_, index) => `e${249 - index}`));
    expect(parts.flatMap(slugsOf)).toEqual(Array.from({ length: 200 }, (_, index) => `e${199 - index}`));
    expect(new Set([newest, ...parts].map(({ id }) => id)).size).toBe(1);
    const relations = (links: { rel?: string; href?: string }[] = []) => links.map(({ rel, href }) => [rel, href]);
    expect(relations(parseAtomFeed(renderAtom(newest)).links)).toContainEqual([
      'next',
      `${origin}/changelog/archive/2/atom.xml`,
    ]);
    expect(relations(parseRssFeed(renderRss(newest)).atom?.links)).toContainEqual([
      'next',
      `${origin}/changelog/archive/2/rss.xml`,
    ]);
    expect(parseJsonFeed(renderJsonFeed(newest)).next_url).toBe(`${origin}/changelog/archive/2/feed.json`);
  });

  it('holds a whole short changelog, and then has no more', () => {
    const document = documentOf({ cats: {} });
    expect(document.nextUrl).toBeUndefined();
    expect(document.description).not.toContain('The newest');
  });

  it('takes an entry of 200 kB whole', async () => {
    const document = documentOf({ long: { body: `${'word '.repeat(40_000)}end.` } });
    expect((await readBy3(document)).rss?.[0]?.[2]).toMatch(/word end\.<\/p>$/);
  });
});

describe('the feeds of a changelog', () => {
  it('are one for all, for what is breaking, for each product and for each tag', () => {
    documentOf({
      cats: { changes: '  - { kind: breaking, text: A., migration: B., operations: [listPets] }\n' },
      dogs: {},
    });
    const feeds = listFeeds(readChangelog()).map(({ href, entries }) => [href, entries.map(({ slug }) => slug)]);
    expect(feeds).toEqual([
      ['/changelog', ['cats', 'dogs']],
      ['/changelog/breaking', ['cats']],
      ['/changelog/api', ['cats', 'dogs']],
      ['/changelog/sdk', []],
      ['/changelog/docs', []],
      ['/changelog/tags/pets', ['cats']],
    ]);
  });

  it('are none where nothing has ever changed', () => {
    expect(listFeeds([])).toEqual([]);
  });

  it('can be followed before their first entry', async () => {
    const document = documentOf({ cats: {} }, '/changelog/sdk');
    expect(parseAtomFeed(renderAtom(document)).updated).toBe('2026-11-01T09:00:00.000Z');
    expect((await new RssParser().parseString(renderRss(document))).items).toEqual([]);
    // The format demands the list (JSON Feed 1.1, "items").
    expect(JSON.parse(renderJsonFeed(document))).toHaveProperty('items', []);
  });
});

describe('the calendar of ends', () => {
  it('has a day for each entry that names one', () => {
    documentOf({
      cats: {
        more: 'sunset: 2027-06-01T00:00:00Z\n',
        changes: '  - { kind: deprecated, text: "Cats; and, more", migration: Take dogs. }\n',
      },
      dogs: {},
    });
    const text = renderCalendar(readChangelog(), origin);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const calendar = new ICAL.Component(ICAL.parse(text));
    const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    expect(events).toHaveLength(1);
    expect(events[0]?.startDate.toString()).toBe('2027-06-01');
    expect(events[0]?.description).toBe('Cats; and, more\nTake dogs.');
    expect(events[0]?.uid).toMatch(/^urn:uuid:/);
  });
});
