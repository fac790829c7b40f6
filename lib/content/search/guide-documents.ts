import 'server-only';
import type { SearchDocument } from '#lib/search/search-document.ts';
import { type PageText, readPageSections } from '../page-sections.ts';

/**
 * A document for each section of a page. Its context says where it stands; that of the page itself is `context`.
 *
 * @throws ContentError with file and line on a fault in the text.
 */
export function guideDocuments(page: PageText & { href: string }, context: string): SearchDocument[] {
  return readPageSections(page).map(({ id, title, text }) => ({
    href: id === '' ? page.href : `${page.href}#${id}`,
    kind: 'guide',
    title,
    context: id === '' ? context : page.frontmatter.title,
    names: '',
    text,
    method: undefined,
    weight: page.frontmatter.searchWeight,
  }));
}
