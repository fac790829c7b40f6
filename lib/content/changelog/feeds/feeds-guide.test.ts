import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeContentFolder } from '../../fixtures/content-folder.ts';
import { findGuide } from '../../guide.ts';
import { readSectionFences } from '../../section-fences.ts';
import { renderSiteFeed } from './render-site-feed.ts';

const scriptName = 'scripts/check-changelog.mjs';

/** The script as the guide and the page of the changelog show it. */
const script = (() => {
  const guide = findGuide('/docs/changelog-feeds');
  const fences = guide ? readSectionFences(guide, 'In your builds') : [];
  return fences.find(({ title }) => title === scriptName)?.source ?? '';
})();

const entry = (title: string, kind: string) =>
  `---\ntitle: ${title}\ndate: 2026-05-01T09:00:00Z\nproduct: api\nchanges:\n  - { kind: ${kind}, text: A change., migration: Do it. }\n---\n`;

const site = makeContentFolder({ 'changelog/cats.mdx': entry('Cats go', 'breaking') });
const server = createServer((request, response) => {
  const { port } = server.address() as AddressInfo;
  response.end(renderSiteFeed(request.url ?? '', `http://127.0.0.1:${port}`));
});
let repository: string;

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.close();
  site[Symbol.dispose]();
});
beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'integration-'));
  mkdirSync(join(repository, dirname(scriptName)));
  writeFileSync(join(repository, scriptName), script);
  return () => rmSync(repository, { recursive: true });
});

function run(...args: string[]): Promise<{ code: number; output: string }> {
  const { port } = server.address() as AddressInfo;
  const env = { ...process.env, CHANGELOG_FEED: `http://127.0.0.1:${port}/changelog/breaking/feed.json` };
  return new Promise((resolve) => {
    execFile(process.execPath, [scriptName, ...args], { cwd: repository, env }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr });
    });
  });
}

test('the script of the guide fails on a breaking change until that is accepted, and again on the next one', async () => {
  const { port } = server.address() as AddressInfo;
  const error = (title: string, slug: string) =>
    `::error title=Breaking change::${title}: http://127.0.0.1:${port}/changelog/${slug}\n`;
  expect(await run()).toEqual({ code: 1, output: error('Cats go', 'cats') });
  expect(await run('--accept')).toEqual({ code: 0, output: '' });
  expect(JSON.parse(readFileSync(join(repository, '.changelog-seen.json'), 'utf8'))).toHaveLength(1);
  expect(await run()).toEqual({ code: 0, output: '' });
  site.write('changelog/birds.mdx', entry('Birds come', 'added'));
  expect(await run()).toEqual({ code: 0, output: '' });
  site.write('changelog/dogs.mdx', entry('Dogs go', 'breaking'));
  expect(await run()).toEqual({ code: 1, output: error('Dogs go', 'dogs') });
});
