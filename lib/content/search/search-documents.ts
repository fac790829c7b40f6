import 'server-only';
import { setImmediate } from 'node:timers/promises';
import type { SearchDocument } from '#lib/search/search-document.ts';
import { readChangelog } from '../changelog/read-changelog.ts';
import { type PageSource, readGuides, readOperationProse } from '../page-source.ts';
import { readDescription } from '../read-description.ts';
import { readNavigation } from '../site-page.ts';
import { apiDocuments } from './api-documents.ts';
import { changeDocuments } from './change-documents.ts';
import { guideDocuments } from './guide-documents.ts';
import { overviewDocuments } from './overview-documents.ts';
import { settleInGuides } from './settle-in-guides.ts';

let kept: Promise<SearchDocument[]> | undefined;

/**
 * Everything that can be found on the site, the more telling kinds first. Except in development, where texts change, it
 * is read once.
 *
 * @throws ContentError with file and line on a fault in a text.
 */
export function readSearchDocuments(): Promise<SearchDocument[]> {
  const documents = kept ?? collectDocuments();
  if (process.env.NODE_ENV !== 'development') kept = documents;
  return documents;
}

async function collectDocuments(): Promise<SearchDocument[]> {
  const groupOf = new Map(readNavigation().flatMap(({ title, pages }) => pages.map(({ href }) => [href, title])));
  const guides: SearchDocument[][] = [];
  for (const guide of readGuides()) {
    guides.push(guideDocuments(withFacts(guide), groupOf.get(guide.href) ?? 'Guides'));
    // A site has many pages, and where this is a server, it has other visitors.
    await setImmediate();
  }
  const reference = apiDocuments(readDescription());
  return settleInGuides(
    [...overviewDocuments(), ...withoutCommonSections(guides)],
    [
      ...reference.flatMap((document) => (document.kind === 'operation' ? operationPage(document) : [document])),
      ...changeDocuments(readChangelog()),
    ],
  );
}

/** A guide whose strip of facts is part of what stands above its text. */
function withFacts(guide: PageSource): PageSource {
  const { description, facts } = guide.frontmatter;
  const strip = facts.map(({ term, value }) => `${term}: ${value}.`);
  return { ...guide, frontmatter: { ...guide.frontmatter, description: [description, ...strip].join(' ') } };
}

/** Sections of which most pages have one, such as where to go next, lead on from a page and answer nothing themselves. */
function withoutCommonSections(pages: SearchDocument[][]): SearchDocument[] {
  const byTitle = Map.groupBy(pages.flat(), ({ title }) => title);
  return pages.flat().filter(({ title }) => (byTitle.get(title)?.length ?? 0) <= Math.max(1, pages.length / 2));
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
