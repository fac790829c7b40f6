/**
 * Part of `npm run bench`: from opening the search by its keys to the first hit, on a page at rest and with a CPU slowed
 * fourfold, as the visitor's first search: with nothing of it loaded. Once with this site's index and once with that of an
 * API of 1,200 operations, which takes its place on the way. Beside the time on the clock, which other work on the machine
 * lengthens, stands what the page's main thread computed in it.
 */
import '../server/resolve-server-only.ts';
import { brotliCompressSync } from 'node:zlib';
import type { Page, Route } from '@playwright/test';
import type { SearchShards } from '#lib/content/search/search-shards.ts';
import { readApiDescription } from '#lib/openapi/description.ts';
import { withBrowser } from './browser.ts';
import { largeDescription } from './large-description.ts';
import { startPortal } from './start-portal.ts';

const { apiDocuments } = await import('#lib/content/search/api-documents.ts');
const { createShards, readSearchShards } = await import('#lib/content/search/search-shards.ts');

type SearchTimes = {
  /** From the keys to an input that can be typed into. */
  inputMs: number;
  /** From the keys to the first hit that can be seen. */
  hitMs: number;
  /** What of that the main thread was busy for. */
  computedMs: number;
};

const rounds = 5;
const cpuSlowdown = 4;
const maxMs = 500;

const site = await readSearchShards();
const { synonyms, suggestions } = site.main;
const large = createShards(apiDocuments(readApiDescription(JSON.stringify(largeDescription(1_200)))), {
  synonyms,
  suggestions,
});
const cases: { name: string; shards: SearchShards; query: string; hit: string }[] = [
  { name: 'this site', shards: site, query: 'create acc', hit: 'Create account' },
  { name: '1,200 operations', shards: large, query: 'retrieve market pay', hit: 'Retrieve market payment 1' },
];

await using portal = await startPortal();
let isWithin = true;
console.log('index             parts  first kB  all kB  input ms  first hit ms  computed ms');
for (const { name, shards, query, hit } of cases) {
  const runs: SearchTimes[] = [];
  for (let round = 0; round < rounds; round++) runs.push(await measureSearch(shards, query, hit));
  const inputMs = median(runs.map((run) => run.inputMs));
  const hitMs = median(runs.map((run) => run.hitMs));
  const first = kilobytes(JSON.stringify(shards.main));
  const all = first + [...shards.more.values()].reduce((sum, text) => sum + kilobytes(text), 0);
  const columns = [
    name.padEnd(16),
    String(shards.more.size + 1).padStart(5),
    first.toFixed(1).padStart(8),
    all.toFixed(1).padStart(6),
    inputMs.toFixed(0).padStart(8),
    hitMs.toFixed(0).padStart(12),
    median(runs.map((run) => run.computedMs))
      .toFixed(0)
      .padStart(11),
  ];
  console.log(columns.join('  '));
  isWithin &&= hitMs <= maxMs;
}
if (!isWithin) console.error(`A first hit took more than ${maxMs} ms.`);
process.exitCode = isWithin ? 0 : 1;

function measureSearch({ main, more }: SearchShards, query: string, hit: string): Promise<SearchTimes> {
  return withBrowser(async (browser) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.route('**/search-index.json', (route) => fulfill(route, JSON.stringify(main)));
    await page.route('**/search/*.json', (route) =>
      fulfill(route, more.get(route.request().url().split('/').at(-1) ?? '') ?? ''),
    );
    await page.goto(portal.url, { waitUntil: 'networkidle' });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const computedMs = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
    };
    const before = await computedMs();
    const times = await readTimes(page, query, hit);
    return { ...times, computedMs: (await computedMs()) - before };
  });
}

async function fulfill(route: Route, body: string): Promise<void> {
  await route.fulfill({ contentType: 'application/json', body });
}

/** Measured in the page: the query is put in as soon as there is an input, as a paste would. */
function readTimes(page: Page, query: string, hit: string): Promise<Omit<SearchTimes, 'computedMs'>> {
  return page.evaluate(
    async ([text, wanted]) => {
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const start = performance.now();
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true, cancelable: true }),
      );
      const input = () => document.querySelector<HTMLInputElement>('dialog[open] input');
      while (!input()) await nextFrame();
      const inputMs = performance.now() - start;
      const field = input();
      if (field) field.value = text ?? '';
      field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const first = () => document.querySelector('dialog [role=option]')?.textContent ?? '';
      while (!first().includes(wanted ?? '')) await nextFrame();
      return { inputMs, hitMs: performance.now() - start };
    },
    [query, hit],
  );
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function kilobytes(text: string): number {
  return brotliCompressSync(text).length / 1000;
}
