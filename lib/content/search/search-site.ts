import 'server-only';
import { excerptOf } from '#lib/search/excerpt.ts';
import { findHits, type SearchHit } from '#lib/search/find-hits.ts';
import { type GroupedHits, groupHits, type SearchScope } from '#lib/search/group-hits.ts';
import { createIndex, type SearchIndex } from '#lib/search/search-index.ts';
import { readQuery, type Synonyms } from '#lib/search/search-query.ts';
import { readDescription } from '../read-description.ts';
import { readSynonyms } from './read-synonyms.ts';
import { readSearchDocuments } from './search-documents.ts';

export type SiteSearch = {
  counts: GroupedHits['counts'];
  groups: { title: string; hits: (SearchHit & { excerpt: string })[] }[];
};

type SiteIndex = { index: SearchIndex; textOf: Map<string, string>; synonyms: Synonyms };

let kept: Promise<SiteIndex> | undefined;

/**
 * Searches the whole site, for a page that is rendered on request. The first search of a process reads all texts.
 *
 * @throws ContentError with file and line on a fault in a text.
 */
export async function searchSite(query: string, scope: SearchScope): Promise<SiteSearch> {
  const made = kept ?? readSiteIndex();
  if (process.env.NODE_ENV !== 'development') kept = made;
  const { index, textOf, synonyms } = await made;
  const { counts, groups } = groupHits(findHits([index], readQuery(query, synonyms)), scope);
  return {
    counts,
    groups: groups.map(({ title, hits }) => ({
      title,
      hits: hits.map((hit) => ({ ...hit, excerpt: excerptOf(textOf.get(keyOf(hit)) ?? '', hit.terms) })),
    })),
  };
}

async function readSiteIndex(): Promise<SiteIndex> {
  const documents = await readSearchDocuments();
  return {
    index: createIndex(documents),
    textOf: new Map(documents.map((document) => [keyOf(document), document.text])),
    synonyms: readSynonyms(readDescription().errorCodes),
  };
}

function keyOf({ href, title }: { href: string; title: string }): string {
  return `${href} ${title}`;
}
