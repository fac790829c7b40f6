import type { SearchResult } from 'minisearch';
import { routeScore } from './route-score.ts';
import type { SearchKind, StoredDocument } from './search-document.ts';
import type { SearchIndex } from './search-index.ts';
import { type QueryWord, type SearchQuery, titleOf } from './search-query.ts';

/** A document that was found. */
export type SearchHit = StoredDocument & {
  score: number;
  /** Terms of the document that were looked for, to mark them where they show. */
  terms: string[];
};

const boost = { names: 3, title: 4, context: 2, text: 1 };

/** What is meant by a word that many things share: rather the operation than its parameter, rather the object than its field. */
const kindWeight: Record<SearchKind, number> = {
  guide: 1,
  operation: 1,
  error: 1,
  object: 1,
  change: 0.9,
  header: 0.8,
  scope: 0.8,
  field: 0.6,
  parameter: 0.6,
};

/** Who asks in plain words wants an explanation rather than a name. */
const plainWeight = 1.8;
const sectionShare = 0.25;
const maxSections = 4;
const partWeight = 0.5;
const meaningWeight = 0.8;
/** What scores less beside the best hit only shares a common word with the question. */
const leastShare = 0.08;

/** What answers to a query in one or several indexes, the best first. */
export function findHits(indexes: SearchIndex[], query: SearchQuery): SearchHit[] {
  if (query.words.length === 0) return [];
  const lookups = lookupsOf(query.words);
  const hits = indexes.flatMap((index) => findIn(index, lookups).map((result) => toHit(result, query)));
  const raised = raisePages(hits.sort((a, b) => b.score - a.score));
  const best = Math.max(0, ...raised.map(({ score }) => score));
  return raised.filter(({ score }) => score > best * leastShare).sort((a, b) => b.score - a.score);
}

/** A page that answers in several of its sections is likely the answer itself. */
function raisePages(hits: SearchHit[]): SearchHit[] {
  const sections = Map.groupBy(
    hits.filter(({ kind, href }) => kind === 'guide' && href.includes('#')),
    ({ href }) => href.slice(0, href.indexOf('#')),
  );
  return hits.map((hit) => {
    const own = hit.kind === 'guide' ? sections.get(hit.href)?.slice(0, maxSections) : undefined;
    return own ? { ...hit, score: hit.score + sectionShare * own.reduce((sum, { score }) => sum + score, 0) } : hit;
  });
}

type Lookup = { term: string; weight: number; isLast: boolean };

function lookupsOf(words: QueryWord[]): Lookup[] {
  return words.flatMap(({ terms, meanings }, word) => {
    const isLast = word === words.length - 1;
    return [
      ...terms.map((term, index) => ({ term, weight: index === 0 ? 1 : partWeight, isLast })),
      ...meanings.flat().map((term) => ({ term, weight: meaningWeight, isLast: false })),
    ];
  });
}

/** Looks for words as they are, then for those that nothing has, once more with slips. */
function findIn(index: SearchIndex, lookups: Lookup[]): SearchResult[] {
  const results = lookUp(index, lookups, () => false);
  const found = new Set(results.flatMap(({ queryTerms }) => queryTerms));
  const allowSlips = (term: string) => !found.has(term) && allowedSlips(term);
  return lookups.some(({ term }) => allowSlips(term)) ? lookUp(index, lookups, allowSlips) : results;
}

function lookUp(index: SearchIndex, lookups: Lookup[], fuzzy: (term: string) => number | false): SearchResult[] {
  return index.search(lookups.map(({ term }) => term).join(' '), {
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
    boost,
    boostTerm: (_, position) => lookups[position]?.weight ?? 1,
    // A word may still be under way, above all the last one.
    prefix: (term, position) => term.length >= (lookups[position]?.isLast ? 2 : 4) && !isNumber(term),
    fuzzy,
    weights: { prefix: 0.15, fuzzy: 0.1 },
  });
}

/** Slips of the finger in a word, two letters that changed places being two; none in numbers and ids, where each tells. */
function allowedSlips(term: string): number | false {
  if (/\d/.test(term) || term.length < 4 || term.length > 24) return false;
  return term.length < 5 ? 1 : 2;
}

function isNumber(term: string): boolean {
  return /^\d+$/.test(term);
}

function toHit(result: SearchResult, query: SearchQuery): SearchHit {
  const { href, kind, title, context, method, weight: ownWeight = 1 } = result;
  const document: StoredDocument = { href, kind, title, context, method };
  const isNamed = query.titles.includes(titleOf(title));
  const weight =
    ownWeight *
    kindWeight[document.kind] *
    (query.isPlain && document.kind === 'guide' ? plainWeight : 1) *
    (1 + 3 * routeScore(document, query.route)) *
    (isNamed ? 2 : 1);
  return { ...document, score: result.score * coverageOf(result, query.words) * weight, terms: result.terms };
}

/** How much of the query a document answers. Two of three words are far less than twice as good as one. */
function coverageOf({ queryTerms }: SearchResult, words: QueryWord[]): number {
  const found = new Set(queryTerms);
  const has = (term: string) => found.has(term);
  const answered = words.filter(({ terms, meanings }) => terms.some(has) || meanings.some((all) => all.every(has)));
  return (answered.length / words.length) ** 2;
}
