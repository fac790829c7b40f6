import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Finding, Page } from './page.ts';

type Message = { url: string; type: string; subType?: string; message: string; lastLine?: number; extract?: string };

/**
 * What the Nu HTML Checker finds on the pages, errors and warnings alike.
 *
 * @throws Error when the checker does not run to its end.
 */
export function findHtmlFaults(pages: Page[]): Finding[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'atlas-docs-html-'));
  try {
    const paths = new Map(pages.map((page, index) => [writePage(folder, index, page), page.path]));
    const jar = path.join(
      path.dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')),
      'build/dist/vnu.jar',
    );
    const options = ['--exit-zero-always', '--format', 'json', '--skip-non-html'];
    const run = spawnSync('java', ['-Xss4m', '-jar', jar, ...options, folder], { encoding: 'utf8', maxBuffer: 1e9 });
    if (run.error || run.status !== 0) throw new Error(`The HTML checker failed: ${run.error ?? run.stderr}`);
    const { messages }: { messages: Message[] } = JSON.parse(run.stderr);
    return messages.filter(isFault).map(({ url, type, subType, message, extract = '' }) => ({
      path: paths.get(new URL(url).pathname) ?? url,
      problem: `HTML ${subType ?? type}: ${message} ${JSON.stringify(extract.slice(0, 120))}`,
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Its plain remarks are no faults: that React closes void elements with a slash, which HTML allows. */
function isFault({ type, subType }: Message): boolean {
  return type === 'error' || subType === 'warning';
}

function writePage(folder: string, index: number, { html }: Page): string {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${index}.html`);
  writeFileSync(file, html);
  return file;
}
