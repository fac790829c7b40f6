import { describe, expect, it } from 'vitest';
import { guideText, makeContentFolder } from './fixtures/content-folder.ts';
import { readNavigation } from './site-page.ts';

const portal = (pages: string) =>
  `name: A\nopenapi: openapi.yaml\nnavigation:\n  - title: Guides\n    pages:\n${pages}`;

const hrefs = () => readNavigation().map(({ title, pages }) => [title, ...pages.map(({ href }) => href)]);

describe('the navigation', () => {
  it('has all guides in one group where portal.yaml lists none', () => {
    using _folder = makeContentFolder({ 'docs/b.mdx': guideText('B'), 'docs/a.mdx': guideText('A') });
    expect(hrefs()).toEqual([
      ['Guides', '/docs/a', '/docs/b'],
      ['Pets', '/reference/pets/list-pets'],
    ]);
  });

  it('is only the reference where there are no guides', () => {
    using _folder = makeContentFolder({});
    expect(hrefs()).toEqual([['Pets', '/reference/pets/list-pets']]);
  });

  it.each([
    ['leaves out a page', '      - /docs/a\n', 'docs/b.mdx:1: its page /docs/b is not in the navigation.'],
    [
      'lists a page twice',
      '      - /docs/a\n      - /docs/b\n      - /docs/a\n',
      'portal.yaml:8: lists /docs/a a second',
    ],
    ['lists a page that does not exist', '      - /docs/a\n      - /docs/c\n', 'portal.yaml:7: lists /docs/c, but no'],
  ])('is refused when it %s', (_case, pages, message) => {
    using _folder = makeContentFolder({
      'portal.yaml': portal(pages),
      'docs/a.mdx': guideText('A'),
      'docs/b.mdx': guideText('B'),
    });
    expect(readNavigation).toThrow(message);
  });
});
