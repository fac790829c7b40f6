import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Browser, Page, Request } from '@playwright/test';

/** Bytes that a page loads, by what they are. Text counts as compressed by brotli 11, whatever the server sent. */
export type PageBytes = {
  script: number;
  /** The part of script that was asked for before the largest paint. */
  earlyScript: number;
  html: number;
  css: number;
  fonts: number;
  other: number;
};

const compress = promisify(brotliCompress);
const kinds: Record<string, keyof PageBytes> = {
  document: 'html',
  script: 'script',
  stylesheet: 'css',
  font: 'fonts',
};

/**
 * Loads a page with an empty cache and counts every answer it gets until it is at rest. `makeReady` may do
 * what a visitor does before they can act, so that what loads late counts too.
 * Throws where the page answers with an error or `makeReady` does.
 */
export async function measureBytes(
  browser: Browser,
  url: string,
  makeReady?: (page: Page) => Promise<void>,
): Promise<PageBytes> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const requests = new Map<string, Request>();
    page.on('requestfinished', (request) => {
      if (request.url().startsWith('http')) requests.set(`${request.method()} ${request.url()}`, request);
    });
    const waitForRest = watchTraffic(page);
    const answer = await page.goto(url);
    if (!answer?.ok()) throw new Error(`${url} answered with ${answer?.status() ?? 'nothing'}.`);
    await waitForRest();
    const early = await findEarlyFiles(page);
    if (makeReady) {
      await makeReady(page);
      await waitForRest();
    }
    const bytes: PageBytes = { script: 0, earlyScript: 0, html: 0, css: 0, fonts: 0, other: 0 };
    for (const request of requests.values()) {
      const kind = kinds[request.resourceType()] ?? 'other';
      const size = await countBytes(request);
      bytes[kind] += size;
      if (kind === 'script' && early.has(request.url())) bytes.earlyScript += size;
    }
    return bytes;
  } finally {
    await context.close();
  }
}

/** The addresses of what a page asked for before its largest paint, while nobody did anything on it. */
async function findEarlyFiles(page: Page): Promise<Set<string>> {
  const urls = await page.evaluate(async () => {
    const paintMs = await new Promise<number>((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0));
      observer.observe({ type: 'largest-contentful-paint', buffered: true });
    });
    const files = performance.getEntriesByType('resource');
    return files.filter(({ startTime }) => startTime < paintMs).map(({ name }) => name);
  });
  return new Set(urls);
}

/** Gives a function that resolves when the page has had no request under way for a second. */
function watchTraffic(page: Page): () => Promise<void> {
  let underWay = 0;
  let lastMs = performance.now();
  const count = (change: number) => () => {
    underWay += change;
    lastMs = performance.now();
  };
  page.on('request', count(1));
  page.on('requestfinished', count(-1));
  page.on('requestfailed', count(-1));
  return async () => {
    lastMs = performance.now();
    while (underWay > 0 || performance.now() - lastMs < 1000) await setTimeout(100);
  };
}

async function countBytes(request: Request): Promise<number> {
  const response = await request.response();
  const isRedirect = response !== null && response.status() >= 300 && response.status() < 400;
  const body = response === null || isRedirect ? Buffer.alloc(0) : await response.body();
  // Fonts and images are compressed in themselves.
  if (['font', 'image'].includes(request.resourceType())) return body.length;
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } };
  return (await compress(body, options)).length;
}
