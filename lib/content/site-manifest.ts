import 'server-only';
import { contentDirectory } from './content-directory.ts';
import { ContentError } from './content-error.ts';
import { readMovedPages } from './moved-pages.ts';
import { listMdx } from './page-source.ts';
import { readPortal } from './portal.ts';
import { type PublishedPage, readPublishedPages } from './published-page.ts';

/** What a build says of the site it made: the server that serves it knows its pages by this. */
export type SiteManifest = {
  name: string;
  pages: PublishedPage[];
  /** Old paths and where each leads now. */
  moved: Record<string, string>;
};

/**
 * Describes the site that the content folder makes.
 *
 * @throws ContentError with file and line for what no single page shows: a move that leads nowhere, a text without a page.
 */
export function describeSite(): SiteManifest {
  const pages = readPublishedPages();
  const hrefs = pages.map(({ href }) => href);
  checkProse(hrefs);
  return { name: readPortal().name, pages, moved: readMovedPages(hrefs) };
}

function checkProse(hrefs: string[]): void {
  for (const file of listMdx(contentDirectory(), 'reference')) {
    const href = `/${file.replace(/\.mdx$/, '')}`;
    if (hrefs.includes(href)) continue;
    throw new ContentError(file, 1, `belongs to ${href}, but no operation of the API description has that page.`);
  }
}
