import { describe, expect, it } from 'vitest';
import { guideText, makeContentFolder } from './fixtures/content-folder.ts';
import { describeSite } from './site-manifest.ts';

const portal = (moved: string) => `name: Petstore\nopenapi: openapi.yaml\nmoved:\n${moved}`;

describe('the site', () => {
  it('has its guides, the reference and its operations in the order of the sidebar', () => {
    using _folder = makeContentFolder({ 'index.mdx': guideText('Home'), 'docs/a.mdx': guideText('A') });
    expect(describeSite()).toMatchObject({
      name: 'Petstore',
      summary: 'About Home.',
      moved: {},
      pages: [
        { href: '/', section: 'Guides', title: 'Home', description: 'About Home.', trail: [] },
        {
          ...{ href: '/docs/a', section: 'Guides', title: 'A', description: 'About A.' },
          trail: [{ title: 'Guides', href: '/' }],
        },
        {
          ...{ href: '/reference', section: 'API reference', title: 'API reference' },
          description: '1 operation of the Petstore API, version 1.',
          trail: [{ title: 'Guides', href: '/' }],
        },
        {
          ...{ href: '/reference/pets/list-pets', section: 'Pets', title: 'List pets', description: 'All pets.' },
          trail: [
            { title: 'API reference', href: '/reference' },
            { title: 'Pets', href: '/reference#pets' },
          ],
        },
      ],
    });
  });

  it('is refused with a text that belongs to no operation', () => {
    using _folder = makeContentFolder({ 'reference/pets/list-cats.mdx': 'Text.\n' });
    expect(describeSite).toThrow(
      'reference/pets/list-cats.mdx:1: belongs to /reference/pets/list-cats, but no operation',
    );
  });
});

describe('a page that has moved', () => {
  it('is known by the list of portal.yaml, with a section, and by what the page itself says', () => {
    using _folder = makeContentFolder({
      'portal.yaml': portal('  /docs/limits: /docs/a#limits\n'),
      'docs/a.mdx': guideText('A', 'movedFrom: [/docs/old, /start]\n'),
    });
    expect(describeSite().moved).toEqual({
      '/docs/limits': '/docs/a#limits',
      '/docs/old': '/docs/a',
      '/start': '/docs/a',
    });
  });

  it.each([
    ['is still a page', '  /docs/a: /docs/b\n', 4, 'moves /docs/a, but that is a page. Remove one of them.'],
    ['leads to no page', '  /x: /docs/b\n  /y: /docs/c\n', 5, 'moves /y to /docs/c, but there is no such page.'],
    ['moved again', '  /x: /y\n  /y: /docs/a\n', 4, 'moves /x to /y, which has itself moved. Name the page: /docs/a.'],
    ['leads to itself', '  /x: /x\n', 4, 'moves /x to /x, which leads back to it.'],
    ['leads back', '  /x: /y\n  /y: /x\n', 4, 'moves /x to /y, which leads back to it.'],
    ['has a slash at its end', '  /x/: /docs/a\n', 4, 'moves /x/. An old path has no query'],
    ['is Markdown', '  /x.md: /docs/a\n', 4, 'moves /x.md. Name the page'],
  ])('is refused with its line when it %s', (_case, moved, line, message) => {
    using _folder = makeContentFolder({
      'portal.yaml': portal(moved),
      'docs/a.mdx': guideText('A'),
      'docs/b.mdx': guideText('B'),
    });
    expect(describeSite).toThrow(`portal.yaml:${line}: ${message}`);
  });

  it('is refused with its line when two pages claim its path', () => {
    using _folder = makeContentFolder({
      'docs/a.mdx': guideText('A', 'movedFrom:\n  - /x\n'),
      'docs/b.mdx': guideText('B', 'movedFrom:\n  - /y\n  - /x\n'),
    });
    expect(describeSite).toThrow('docs/b.mdx:6: moves /x to /docs/b, but it already leads to /docs/a.');
  });
});
