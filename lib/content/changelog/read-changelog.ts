import 'server-only';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentDirectory } from '../content-directory.ts';
import { ContentError } from '../content-error.ts';
import { listMdx } from '../page-source.ts';
import { readPortal } from '../portal.ts';
import { readDescription } from '../read-description.ts';
import { readKnownNames } from './known-names.ts';
import { type ChangelogEntry, parseEntry } from './parse-entry.ts';
import { requireAnnouncedEnds } from './require-announced-ends.ts';

/**
 * The entries of `content/changelog/`, newest first.
 *
 * @param options.drafts whether drafts are among them; by default only where the site is developed.
 * @throws ContentError with file and line when an entry's frontmatter is wrong, or two entries have one id.
 */
export function readChangelog({ drafts = process.env.NODE_ENV === 'development' } = {}): ChangelogEntry[] {
  return readEntries().filter(({ draft }) => drafts || !draft);
}

/** For how long the files of a site that nobody edits are not looked at again: thousands take longer than making a page. */
const restMs = 5_000;

let kept: { root: string; lookedAtMs: number; state: string; entries: ChangelogEntry[] } | undefined;

/** Parsed once per change of a file: every page asks for them, for its sidebar. */
function readEntries(): ChangelogEntry[] {
  const root = contentDirectory();
  const nowMs = Date.now();
  const isAtRest = process.env.NODE_ENV === 'production' && kept?.root === root && nowMs - kept.lookedAtMs < restMs;
  if (kept && isAtRest) return kept.entries;
  const files = listMdx(root, 'changelog');
  if (files.length === 0) return [];
  const read = [...files.map((file) => join(root, file)), readPortal().openapiFile];
  const state = read.map((path) => `${path} ${statSync(path).mtimeMs}`).join('\n');
  if (kept?.state === state) {
    kept.lookedAtMs = nowMs;
    return kept.entries;
  }
  const known = readKnownNames();
  const entries = files.map((file) => parseEntry(file, readFileSync(join(root, file), 'utf8'), known));
  requireDistinctIds(entries);
  requireAnnouncedEnds(readDescription().document, readPortal().openapiFile, entries);
  entries.sort((a, b) => (a.date === b.date ? (a.slug < b.slug ? -1 : 1) : a.date < b.date ? 1 : -1));
  kept = { root, lookedAtMs: nowMs, state, entries };
  return entries;
}

function requireDistinctIds(entries: ChangelogEntry[]): void {
  const files = new Map<string, string>();
  for (const { id, file } of entries) {
    const other = files.get(id);
    if (other) throw new ContentError(file, undefined, `has the id "${id}", as ${other} has. Feeds need each once.`);
    files.set(id, file);
  }
}
