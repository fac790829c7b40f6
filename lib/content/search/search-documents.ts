import 'server-only';
import type { SearchDocument } from '#lib/search/search-document.ts';
import { readGuides, readOperationProse } from '../page-source.ts';
import { readDescription } from '../read-description.ts';
import { readNavigation } from '../site-page.ts';
import { apiDocuments } from './api-documents.ts';
import { guideDocuments } from './guide-documents.ts';
import { settleInGuides } from './settle-in-guides.ts';

let kept: SearchDocument[] | undefined;

/**
 * Everything that can be found on the site, the more telling kinds first. The texts of a production build do not change
 * under it: they are read once.
 *
 * @throws ContentError with file and line on a fault in a text.
 */
export function readSearchDocuments(): SearchDocument[] {
  const documents = kept ?? collectDocuments();
  if (process.env.NODE_ENV === 'production') kept = documents;
  return documents;
}

function collectDocuments(): SearchDocument[] {
  const groupOf = new Map(readNavigation().flatMap(({ title, pages }) => pages.map(({ href }) => [href, title])));
  const guides = readGuides().flatMap((guide) => guideDocuments(guide, groupOf.get(guide.href) ?? 'Guides'));
  const reference = apiDocuments(readDescription());
  return settleInGuides(
    guides,
    reference.flatMap((document) => (document.kind === 'operation' ? operationPage(document) : [document])),
  );
}

/** An operation with what its page says before the first heading, and a document for each section below. */
function operationPage(operation: SearchDocument): SearchDocument[] {
  const { href, title, text } = operation;
  const body = readOperationProse(href);
  if (body === undefined) return [operation];
  const page = { href, file: `${href.slice(1)}.mdx`, body, frontmatter: { title, description: text } };
  const [introduction, ...sections] = guideDocuments(page, title);
  return [{ ...operation, text: introduction?.text ?? text }, ...sections];
}
