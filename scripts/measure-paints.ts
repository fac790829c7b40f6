import { withBrowser } from './browser.ts';

export type Paints = {
  /** From the start of the navigation to the first paint with content. */
  fcpMs: number;
  /** To the largest one, as it stands once the page is at rest. */
  lcpMs: number;
  /** What the main thread has worked until a second after the load, on a CPU that is not slowed: other programs hardly touch it. */
  cpuMs: number;
};

const cpuSlowdown = 4;

/** Loads a page in a new browser, with nothing cached: once with a slowed CPU for the times, once without for the work. */
export async function measurePaints(url: string): Promise<Paints> {
  const times = await load(url, cpuSlowdown);
  const { cpuMs } = await load(url, 1);
  return { ...times, cpuMs };
}

function load(url: string, rate: number): Promise<Paints> {
  return withBrowser(async (browser) => {
    const page = await browser.newPage({ viewport: { width: 1350, height: 940 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.addInitScript(() => {
      const seen = { fcpMs: 0, lcpMs: 0 };
      Object.assign(globalThis, { paints: seen });
      const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
        new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
      observe('paint', ({ name, startTime }) => {
        if (name === 'first-contentful-paint') seen.fcpMs = startTime;
      });
      observe('largest-contentful-paint', ({ startTime }) => {
        seen.lcpMs = startTime;
      });
    });
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    const { metrics } = await session.send('Performance.getMetrics');
    const cpuMs = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    return { ...(await page.evaluate(() => Reflect.get(globalThis, 'paints') as Paints)), cpuMs };
  });
}
