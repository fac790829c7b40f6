/**
 * Part of `npm run bench`: an operation page beside two bare pages with the same text, one without a library and
 * one in React alone. Paint and blocking times depend on the machine and on what else it does; so all
 * three are measured in turn, five times, and what counts is the ratio of the medians.
 */
import { serveBarePages } from './bare-pages.ts';
import { withBrowser } from './browser.ts';
import { findFreePort } from './free-port.ts';
import { measureBytes } from './measure-bytes.ts';
import { measureTimes, type PageTimes } from './measure-times.ts';
import { startPortal } from './start-portal.ts';

const operationPage = '/reference/accounts/create-account';
const rounds = 5;

const portal = await startPortal();
const lines = await readLines(portal.url + operationPage);
const barePort = await findFreePort();
const bare = await serveBarePages(barePort, lines, portal.url);
const pages = [
  { name: 'vanilla', url: `http://localhost:${barePort}/vanilla` },
  { name: 'React', url: `http://localhost:${barePort}/react` },
  { name: 'portal', url: portal.url + operationPage },
];
try {
  const times = new Map<string, PageTimes[]>(pages.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const { name, url } of pages) {
      console.log(`round ${round} of ${rounds}: ${name}`);
      times.get(name)?.push(await measureTimes(url));
    }
  }
  const react = medians(times.get('React') ?? []);
  console.log('\npage     script kB  blocking ms  ÷ React  Send works ms  ÷ React');
  for (const { name, url } of pages) {
    const { blockingMs, sendMs } = medians(times.get(name) ?? []);
    const { script } = await withBrowser((browser) => measureBytes(browser, url));
    const columns = [
      name.padEnd(7),
      (script / 1000).toFixed(1).padStart(10),
      blockingMs.toFixed(0).padStart(11),
      (blockingMs / react.blockingMs).toFixed(2).padStart(7),
      sendMs.toFixed(0).padStart(13),
      (sendMs / react.sendMs).toFixed(2).padStart(7),
    ];
    console.log(columns.join('  '));
  }
} finally {
  bare.close();
  await portal.stop();
}

/** The lines of text that a reader of the page sees before any script has run. */
function readLines(url: string): Promise<string[]> {
  return withBrowser(async (browser) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(url);
    const text = await page.locator('main').innerText();
    return text.split('\n').filter((line) => line.trim() !== '');
  });
}

function medians(times: PageTimes[]): PageTimes {
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
  return { blockingMs: median(times.map((time) => time.blockingMs)), sendMs: median(times.map((time) => time.sendMs)) };
}
