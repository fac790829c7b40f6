import { expect, test, vi } from 'vitest';
import { readSearchDocuments } from '#lib/content/search/search-documents.ts';
import { makeContentFolder } from '../fixtures/content-folder.ts';
import { renderLlmsFull } from '../machines/llms-full.ts';
import { renderPageMarkdown } from '../markdown/page-markdown.ts';
import { readNeighbours } from '../neighbours.ts';
import { describeSite } from '../site-manifest.ts';
import { readNavigation, readSitePages } from '../site-page.ts';
import { renderSiteCalendar, renderSiteFeed } from './feeds/render-site-feed.ts';
import { listEntries, pageSize } from './list-entries.ts';

const entryText = (title: string, date: string, more = '', change = 'kind: added') =>
  `---\ntitle: ${title}\ndate: ${date}T09:00:00Z\nproduct: api\n${more}changes:\n  - { ${change}, text: About *${title}*. }\n---\n\nText of ${title}.\n`;

const folder = () =>
  makeContentFolder({
    'changelog/cats.mdx': entryText('Cats', '2026-03-01', '', 'kind: added, operations: [listPets]'),
    'changelog/dogs.mdx': entryText('Dogs', '2025-12-31', '', 'kind: fixed'),
    'changelog/birds.mdx': entryText(
      'Birds',
      '2026-05-01',
      'draft: true\nsunset: 2027-01-01T00:00:00Z\n',
      'kind: deprecated, operations: [listPets]',
    ),
  });

const origin = 'https://docs.petstore.example';

const titlesOf = (query: Record<string, string | string[]>) => listEntries(query).entries.map(({ title }) => title);

test('lists entries newest first, and those that a query chooses', () => {
  using _ = folder();
  expect(titlesOf({})).toEqual(['Cats', 'Dogs']);
  expect(titlesOf({ kind: 'fixed' })).toEqual(['Dogs']);
  expect(titlesOf({ operation: 'listPets' })).toEqual(['Cats']);
  expect(titlesOf({ year: '2025', product: 'api' })).toEqual(['Dogs']);
  expect(titlesOf({ year: '2025', kind: 'added' })).toEqual([]);
});

test('counts what each option would leave, and keeps the rest of the choice in its address', () => {
  using _ = folder();
  const kinds = listEntries({ year: '2025' }).groups.find(({ name }) => name === 'kind');
  expect(kinds?.options.map(({ value, count, href }) => [value, count, href])).toEqual([
    ['added', 0, '/changelog?kind=added&year=2025'],
    ['fixed', 1, '/changelog?kind=fixed&year=2025'],
  ]);
  expect(kinds?.all).toMatchObject({ count: 1, href: '/changelog?year=2025', isCurrent: true });
});

test('leaves out what it does not know, and says what there is', () => {
  using _ = folder();
  const { entries, unknown } = listEntries({ kind: ['nonsense', 'fixed'], product: '__proto__', other: 'x' });
  expect(entries).toHaveLength(2);
  expect(unknown.map(({ name, value, options }) => [name, value, options.map((option) => option.value)])).toEqual([
    ['kind', 'nonsense', ['added', 'fixed']],
    ['product', '__proto__', ['api']],
  ]);
});

test('shows a long changelog in parts', () => {
  const days = Array.from({ length: pageSize + 1 }, (_, day) => {
    return new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);
  });
  using _ = makeContentFolder(
    Object.fromEntries(days.map((day) => [`changelog/on-${day}.mdx`, entryText(`On ${day}`, day)])),
  );
  const first = listEntries({ kind: 'added' });
  expect(first).toMatchObject({ count: pageSize + 1, older: '/changelog?kind=added&before=on-2020-01-02' });
  expect(first.entries).toHaveLength(pageSize);
  expect(titlesOf({ kind: 'added', before: 'on-2020-01-02' })).toEqual(['On 2020-01-01']);
});

test('makes pages of entries that follow each other in time, and lists the changelog once in the sidebar', () => {
  using _ = folder();
  expect(readNavigation()[0]?.pages.map(({ href }) => href)).toEqual(['/changelog']);
  expect(readSitePages().map(({ href }) => href)).toEqual([
    '/changelog',
    '/reference',
    '/reference/pets/list-pets',
    '/changelog/cats',
    '/changelog/dogs',
  ]);
  expect(readNeighbours('/changelog/cats')).toMatchObject({ previous: { title: 'Dogs' }, next: undefined });
  expect(readNeighbours('/reference/pets/list-pets').next).toBeUndefined();
  expect(renderPageMarkdown('/reference/pets/list-pets')).toContain('[Cats](/changelog/cats.md), 2026-03-01');
});

test('shows no draft anywhere, but where the site is developed', async () => {
  using _ = folder();
  const published = async () =>
    JSON.stringify([
      listEntries(),
      describeSite(),
      await readSearchDocuments(),
      readSitePages().map(({ href }) => renderPageMarkdown(href)),
      renderPageMarkdown('/changelog/birds'),
      await renderLlmsFull(describeSite(), origin),
      describeSite().feeds.map(({ href }) => renderSiteFeed(`${href}/atom.xml`, origin)),
      renderSiteCalendar(origin),
    ]);
  expect(await published()).not.toMatch(/birds/i);
  vi.stubEnv('NODE_ENV', 'development');
  expect(listEntries().entries[0]).toMatchObject({ title: 'Birds', isDraft: true });
  vi.unstubAllEnvs();
});

test('has no changelog without entries', () => {
  using _ = makeContentFolder({ 'changelog/birds.mdx': entryText('Birds', '2026-05-01', 'draft: true\n') });
  expect(readSitePages().map(({ href }) => href)).toEqual(['/reference', '/reference/pets/list-pets']);
  expect(renderPageMarkdown('/changelog')).toBeUndefined();
  expect(describeSite().feeds).toEqual([]);
});
