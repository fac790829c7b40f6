import 'server-only';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDirectory } from './content-directory.ts';
import { ContentError } from './content-error.ts';
import { readGuides } from './page-source.ts';
import { portalError, readPortal } from './portal.ts';
import { lineOfPath } from './yaml-lines.ts';

type Move = { from: string; to: string; fail: (problem: string) => ContentError };

/**
 * Old paths and where each leads now, from `moved` in `portal.yaml` and `movedFrom` of pages.
 *
 * @param pages paths of all pages there are.
 * @throws ContentError with file and line when an old path is malformed, is a page, or leads to two places; when a new one is
 * no page, has itself moved, or leads back.
 */
export function readMovedPages(pages: readonly string[]): Record<string, string> {
  const moves = [...listedMoves(), ...frontmatterMoves()];
  const targets = new Map<string, string>();
  for (const { from, to, fail } of moves) {
    if (!/^\/[^?#]*[^/?#]$/.test(from))
      throw fail(`moves ${from}. An old path has no query, no # and no slash at its end.`);
    if (from.endsWith('.md')) throw fail(`moves ${from}. Name the page: its Markdown moves with it.`);
    if (pages.includes(from)) throw fail(`moves ${from}, but that is a page. Remove one of them.`);
    const other = targets.get(from);
    if (other !== undefined) throw fail(`moves ${from} to ${to}, but it already leads to ${other}.`);
    targets.set(from, to);
  }
  for (const { from, to, fail } of moves) {
    const page = pageOf(to);
    if (pages.includes(page)) continue;
    if (leadsBack(targets, from)) throw fail(`moves ${from} to ${to}, which leads back to it.`);
    const next = targets.get(page);
    if (next !== undefined) throw fail(`moves ${from} to ${to}, which has itself moved. Name the page: ${next}.`);
    throw fail(`moves ${from} to ${to}, but there is no such page.`);
  }
  return Object.fromEntries(targets);
}

function listedMoves(): Move[] {
  return Object.entries(readPortal().moved).map(([from, to]) => ({
    from,
    to,
    fail: (problem) => portalError(['moved', from], problem),
  }));
}

function frontmatterMoves(): Move[] {
  return readGuides().flatMap(({ href, file, frontmatter }) =>
    frontmatter.movedFrom.map((from, index) => ({
      from,
      to: href,
      fail: (problem) => new ContentError(file, frontmatterLine(file, ['movedFrom', index]), problem),
    })),
  );
}

function leadsBack(targets: ReadonlyMap<string, string>, start: string): boolean {
  const seen = new Set<string>();
  let path: string | undefined = start;
  while (path !== undefined && !seen.has(path)) {
    seen.add(path);
    path = targets.get(path);
    path = path && pageOf(path);
  }
  return path === start;
}

/** A new path may name a section. */
function pageOf(href: string): string {
  return href.split('#', 1)[0] ?? href;
}

function frontmatterLine(file: string, path: PropertyKey[]): number {
  const source = readFileSync(join(contentDirectory(), file), 'utf8').replaceAll('\r\n', '\n');
  // The frontmatter begins on the second line.
  return 1 + lineOfPath(source.slice(4, source.indexOf('\n---', 4)), path);
}
