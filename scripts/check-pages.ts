/**
 * Reads every page of the production build as a browser would get it, and reports dead links and anchors, those of the
 * search index among them, double ids, headings that jump a level, pictures without a text alternative, and what the Nu
 * HTML Checker finds. Ends with 1 where there is anything. Given a file name, it also writes there how many pages passed
 * and failed.
 */
import { writeFileSync } from 'node:fs';
import type { MainShard } from '#lib/search/search-shard.ts';
import { ensureJava } from './java.ts';
import { findDeadLinks } from './page-checks/find-dead-links.ts';
import { findHtmlFaults } from './page-checks/find-html-faults.ts';
import { findStructureFaults } from './page-checks/find-structure-faults.ts';
import { type Page, parsePage } from './page-checks/page.ts';
import { sitePages } from './site-pages.ts';
import { startPortal } from './start-portal.ts';

const reportFile = process.argv[2];
await ensureJava();
await using portal = await startPortal();
const pages = await Promise.all([...sitePages, '/search?q=account'].map(fetchPage));
const findings = [
  ...(await findDeadLinks([...pages, await fetchSearchHits()], ask)),
  ...pages.flatMap(findStructureFaults),
  ...findHtmlFaults(pages),
];
for (const { path, problem } of findings) console.error(`${path}: ${problem}`);
const failed = new Set(findings.map(({ path }) => path)).size;
const report = { passed: pages.length - failed, failed };
console.log(`${pages.length} pages read, ${findings.length} findings.`);
if (reportFile) writeFileSync(reportFile, JSON.stringify(report));
process.exitCode = findings.length === 0 ? 0 : 1;

async function fetchPage(path: string): Promise<Page> {
  const response = await fetch(portal.url + path);
  if (!response.ok) throw new Error(`${path} answers ${response.status}.`);
  return parsePage(path, await response.text());
}

/** Everything that the search may lead to, as a page of links. */
async function fetchSearchHits(): Promise<Page> {
  const path = '/search-index.json';
  const response = await fetch(portal.url + path);
  const { index } = (await response.json()) as MainShard;
  const links = Object.values(index.storedFields).map(({ href }: { href?: string }) => `<a href="${href}"></a>`);
  return parsePage(path, links.join(''));
}

async function ask(path: string): Promise<number> {
  const response = await fetch(portal.url + path, { redirect: 'manual' });
  await response.body?.cancel();
  return response.status;
}
