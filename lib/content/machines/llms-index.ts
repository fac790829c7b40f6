import { markdownHref } from '../markdown/markdown-href.ts';
import { bulletList, heading, link, paragraph, stringify, text } from '../markdown/mdast.ts';
import type { PublishedPage } from '../published-page.ts';
import type { SiteManifest } from '../site-manifest.ts';

/** `/llms.txt`: what the site is and where each of its pages is as Markdown, in the form of llmstxt.org. */
export function renderLlmsIndex({ name, summary, api, pages }: SiteManifest, origin: string): string {
  const sections = [...new Set(pages.map(({ section }) => section))];
  const server = api.servers[0];
  return stringify([
    heading(1, `${name} Docs`),
    ...(summary === '' ? [] : [{ type: 'blockquote' as const, children: [paragraph(text(summary))] }]),
    paragraph(
      text(`Every page is also Markdown: at its address with .md, or asked for with "Accept: text/markdown".`),
      text(server === undefined ? '' : ` Requests to the API go to ${server}.`),
    ),
    ...sections.flatMap((section) => [
      heading(2, section),
      bulletList(pages.filter((page) => page.section === section).map((page) => [entry(page, origin)])),
    ]),
    heading(2, 'Optional'),
    bulletList([
      [fileEntry('API description', `${origin}/openapi.json`, `${api.title} as one OpenAPI ${api.openapi} document`)],
      [fileEntry('All pages in one file', `${origin}/llms-full.txt`, 'the Markdown of every page listed here')],
    ]),
  ]);
}

function entry({ href, title, description }: PublishedPage, origin: string) {
  return fileEntry(title, origin + markdownHref(href), description);
}

function fileEntry(title: string, url: string, note: string) {
  return paragraph(link(title, url), text(note === '' ? '' : `: ${note}`));
}
