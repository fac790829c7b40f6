import type { PublishedPage } from '../published-page.ts';

/** The pages of the site for crawlers (sitemaps.org, 0.9), each with the time of its last change where that is known. */
export function renderSitemap(pages: readonly PublishedPage[], origin: string): string {
  const entries = pages.map(({ href, updated }) => {
    const time = updated === undefined ? '' : `<lastmod>${escapeXml(updated)}</lastmod>`;
    return `  <url><loc>${escapeXml(new URL(href, origin).href)}</loc>${time}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('')}</urlset>
`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
