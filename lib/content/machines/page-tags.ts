import type { PublishedPage } from '../published-page.ts';
import { describeInJsonLd } from './json-ld.ts';
import { previewSize } from './preview-image.ts';

type Site = { name: string; origin: string };

/**
 * What the head of a page says of it to search engines and to those who show a preview of a link. All of it names the site's
 * origin, so it is put in when the page is served.
 */
export function renderPageTags(page: PublishedPage, site: Site): string {
  const url = site.origin + encodeURI(page.href);
  const siteName = `${site.name} Docs`;
  const properties: [string, string][] = [
    ['og:type', page.href === '/' ? 'website' : 'article'],
    ['og:site_name', siteName],
    ['og:title', page.title],
    ['og:description', page.description],
    ['og:url', url],
    ['og:image', site.origin + encodeURI(page.preview)],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(previewSize.width)],
    ['og:image:height', String(previewSize.height)],
    ['og:image:alt', `${page.title}, a page of ${siteName}`],
    ...(page.updated === undefined ? [] : [['article:modified_time', page.updated] satisfies [string, string]]),
  ];
  const metas = properties.map(([name, content]) => `<meta property="${name}" content="${escapeHtml(content)}"/>`);
  return [
    `<link rel="canonical" href="${escapeHtml(url)}"/>`,
    ...metas,
    '<meta name="twitter:card" content="summary_large_image"/>',
    ...describeInJsonLd(page, site).map(renderData),
  ].join('');
}

/** In a script element only its end tag means something; JSON can write that otherwise. */
function renderData(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
