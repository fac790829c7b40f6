import { describe, expect, it } from 'vitest';
import { guideText, makeContentFolder } from '../fixtures/content-folder.ts';
import { describeSite } from '../site-manifest.ts';
import { renderApiCatalog } from './api-catalog.ts';
import { describeInJsonLd } from './json-ld.ts';
import { renderLlmsFull } from './llms-full.ts';
import { renderLlmsIndex } from './llms-index.ts';
import { renderRobots } from './robots.ts';
import { renderSecurityTxt } from './security-txt.ts';
import { renderSitemap } from './sitemap.ts';

const origin = 'https://docs.example';

describe('/llms.txt', () => {
  it('lists every page as Markdown below its section, with what it is about', () => {
    using _folder = makeContentFolder({ 'docs/a.mdx': guideText('A [b] *c* https://a.example me@a.example') });
    expect(renderLlmsIndex(describeSite(), origin)).toBe(`# Petstore Docs

> Pets for sale.

Every page is also Markdown: at its address with .md, or asked for with "Accept: text/markdown".

## Guides

- [A \\[b\\] \\*c\\* https://a.example me@a.example](https://docs.example/docs/a.md): About A \\[b] \\*c\\* https://a.example me@a.example.

## API reference

- [API reference](https://docs.example/reference.md): 1 operation of the Petstore API, version 1.

## Pets

- [List pets](https://docs.example/reference/pets/list-pets.md): All pets.

## Optional

- [API description](https://docs.example/openapi.json): Petstore as one OpenAPI 3.1.0 document
- [All pages in one file](https://docs.example/llms-full.txt): the Markdown of every page listed here
`);
  });
});

describe('/llms-full.txt', () => {
  it('has the whole of every page after its address', async () => {
    using _folder = makeContentFolder({ 'docs/a.mdx': guideText('A') });
    const text = await renderLlmsFull(describeSite(), origin);
    expect(text).toContain('<!-- https://docs.example/docs/a -->\n\n# A\n\nAbout A.\n\nText.\n');
    expect(text).toContain('<!-- https://docs.example/reference/pets/list-pets -->\n\n# List pets\n');
  });
});

describe('/sitemap.xml', () => {
  it('says when a page was changed only where that is known', () => {
    const page = { title: '', description: '', section: '', trail: [], preview: '' };
    const pages = [
      { ...page, href: '/docs/a&b', updated: '2026-11-24T08:00:00+00:00' },
      { ...page, href: '/docs/ü' },
    ];
    expect(renderSitemap(pages, origin).split('\n').slice(2, 4)).toEqual([
      '  <url><loc>https://docs.example/docs/a&amp;b</loc><lastmod>2026-11-24T08:00:00+00:00</lastmod></url>',
      '  <url><loc>https://docs.example/docs/%C3%BC</loc></url>',
    ]);
  });
});

describe('/robots.txt', () => {
  it('names the sitemap and keeps crawlers from what is no page', () => {
    expect(renderRobots(origin).split('\n')).toEqual(
      expect.arrayContaining(['User-agent: *', 'Disallow: /api/', 'Sitemap: https://docs.example/sitemap.xml']),
    );
  });
});

describe('security.txt', () => {
  it('expires half a year after the day on which it is read', () => {
    const security = {
      contact: ['mailto:a@b.example', 'https://b.example'],
      policy: 'https://b.example/p',
      languages: ['en', 'de'],
    };
    expect(renderSecurityTxt(security, origin, new Date('2026-11-24T15:00:00Z'))).toBe(`Contact: mailto:a@b.example
Contact: https://b.example
Expires: 2027-05-23T00:00:00.000Z
Preferred-Languages: en, de
Canonical: https://docs.example/.well-known/security.txt
Policy: https://b.example/p
`);
  });
});

describe('the catalogue of APIs', () => {
  it('knows an API without a server by its reference', () => {
    using _folder = makeContentFolder({});
    const { linkset } = JSON.parse(renderApiCatalog(describeSite(), origin));
    expect(linkset.map(({ anchor }: { anchor: string }) => anchor)).toEqual([
      'https://docs.example/.well-known/api-catalog',
      'https://docs.example/reference',
    ]);
    expect(linkset[1]['service-desc'][0].href).toBe('https://docs.example/openapi.json');
  });
});

describe('a page for search engines', () => {
  it('stands below the pages of its breadcrumb', () => {
    using _folder = makeContentFolder({});
    const page = describeSite().pages.find(({ href }) => href === '/reference/pets/list-pets');
    if (!page) throw new Error('The folder has no operation.');
    expect(describeInJsonLd(page, { name: 'Petstore', origin })).toMatchObject([
      { '@type': 'TechArticle', headline: 'List pets', url: `${origin}/reference/pets/list-pets` },
      {
        itemListElement: [
          { position: 1, name: 'API reference', item: `${origin}/reference` },
          { position: 2, name: 'Pets', item: `${origin}/reference#pets` },
          { position: 3, name: 'List pets', item: `${origin}/reference/pets/list-pets` },
        ],
      },
    ]);
  });
});
