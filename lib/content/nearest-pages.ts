import { editDistance } from '#lib/openapi/find-operation.ts';
import type { SitePage } from './site-page.ts';

const count = 3;
const maxPathLength = 200;
const sections = ['docs', 'reference'];

/**
 * The three pages whose path or title is nearest to a path that leads nowhere: shared words first, those of
 * the last segment twice, since the others often only name a section; then spelling.
 * Bounded in the length it looks at, since anybody may ask for any path.
 */
export function nearestPages(pages: SitePage[], path: string): SitePage[] {
  const asked = path.slice(0, maxPathLength).toLowerCase();
  const words = wordsOf(asked).filter((word) => !sections.includes(word));
  const lastWords = wordsOf(asked.slice(asked.lastIndexOf('/')));
  return pages
    .map((page, index) => ({ page, index, score: scoreOf(page, asked, [...words, ...lastWords]) }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, count)
    .map(({ page }) => page);
}

/** What somebody who asked for a path was looking for, as words to search for: those of its last two segments. */
export function searchWords(path: string): string {
  const words = path
    .slice(0, maxPathLength)
    .replace(/\.[a-z]+$/, '')
    .split('/')
    .slice(-2)
    .flatMap(wordsOf)
    .filter((word) => !sections.includes(word));
  return [...new Set(words)].join(' ');
}

function scoreOf(page: SitePage, asked: string, words: string[]): number {
  const own = wordsOf(`${page.href} ${page.title} ${page.group}`);
  const shared = words.filter((word) => own.some((other) => isAlike(word, other))).length;
  return shared * 10 - editDistance(asked, page.href) / Math.max(asked.length, page.href.length);
}

/** Equal but for an ending (`account`, `accounts`) or one slip in a longer word. */
function isAlike(a: string, b: string): boolean {
  if (a === b || (a.length > 3 && b.startsWith(a)) || (b.length > 3 && a.startsWith(b))) return true;
  return a.length > 4 && b.length > 4 && editDistance(a, b) <= 2;
}

function wordsOf(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].slice(0, 12);
}
