import 'server-only';
import type { SearchDocument } from '#lib/search/search-document.ts';
import { changelogPage } from '../changelog/changelog-page.ts';
import { readChangelog } from '../changelog/read-changelog.ts';
import { referencePage } from '../reference-page.ts';

/** The pages that list others: the reference, and the changelog where that has entries. */
export function overviewDocuments(): SearchDocument[] {
  const changelog = readChangelog().length > 0 ? [changelogPage] : [];
  return [{ href: '/reference', ...referencePage() }, ...changelog].map(({ href, title, description }) => ({
    href,
    kind: 'guide',
    title,
    context: 'Overview',
    names: '',
    text: description,
    method: undefined,
  }));
}
