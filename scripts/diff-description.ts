/**
 * `npm run changelog:diff`: prints how the API changed from each kept version to the next and to the present description,
 * and what of it no entry of the changelog names; ends with 1 where there is such.
 *
 * With `--write` it drafts an entry that names it. With two files it only compares these.
 */
import '../server/resolve-server-only.ts';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '#lib/openapi/diff/change.ts';
import { diffDescriptions } from '#lib/openapi/diff/diff-descriptions.ts';
import { parseDocument } from '#lib/openapi/document.ts';

const { compareVersions } = await import('#lib/content/changelog/compare-versions.ts');
const { draftEntry } = await import('#lib/content/changelog/draft-entry.ts');
const { findUnnamedChanges } = await import('#lib/content/changelog/find-unnamed-changes.ts');
const { readChangelog } = await import('#lib/content/changelog/read-changelog.ts');
const { contentDirectory } = await import('#lib/content/content-directory.ts');

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (files.length === 2) compareFiles(...(files as [string, string]));
else compareWithChangelog(process.argv.includes('--write'));

function compareFiles(older: string, newer: string): void {
  const [before, after] = [older, newer].map((file) => parseDocument(readFileSync(file, 'utf8')));
  if (before && after) print(`${older} → ${newer}`, diffDescriptions(before, after));
}

function compareWithChangelog(isWriting: boolean): void {
  const entries = readChangelog({ drafts: true });
  const unnamed = compareVersions().flatMap(({ from, to, changes }) => {
    print(`${from} → ${to}`, changes);
    return findUnnamedChanges(changes, entries);
  });
  if (unnamed.length === 0) {
    console.log('The changelog names all of it.');
  } else if (isWriting) {
    writeDraft(unnamed.map(({ change }) => change));
  } else {
    console.error(`The changelog does not name all of it:\n${unnamed.map(({ problem }) => `  ${problem}`).join('\n')}`);
    process.exitCode = 1;
  }
}

function print(title: string, changes: Change[]): void {
  console.log(title);
  if (changes.length === 0) console.log('  no difference');
  for (const { kind, severity, path, text, reason, operations } of changes) {
    console.log(`  ${(severity === 'compatible' ? kind : severity).padEnd(14)}${path}`);
    console.log(`  ${''.padEnd(14)}${text} ${reason}`);
    if (operations.length > 0) console.log(`  ${''.padEnd(14)}in ${operations.join(', ')}`);
  }
  console.log();
}

function writeDraft(changes: Change[]): void {
  const now = new Date();
  const folder = join(contentDirectory(), 'changelog');
  const names = ['', '-2', '-3', '-4', '-5'].map((end) => `draft-${now.toISOString().slice(0, 10)}${end}.mdx`);
  const file = names.map((name) => join(folder, name)).find((path) => !existsSync(path));
  if (!file) throw new Error(`${folder} holds five drafts of today. Publish or delete some.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, draftEntry(changes, now));
  console.log(`${file} names all of it. Put it into good words, rename the file, and take draft out.`);
}
