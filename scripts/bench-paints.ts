/**
 * Part of `npm run bench`: when pages are painted, beside bare HTML with the same text and fonts. Each page and its bare twin
 * are loaded in turn, in new browsers with a CPU slowed fourfold; what counts is the ratio of the medians.
 */
import { makeBareText } from './bare-text.ts';
import { measurePaints, type Paints } from './measure-paints.ts';
import { serveBareTexts } from './serve-bare-texts.ts';
import { startPortal } from './start-portal.ts';

const pages = ['/docs/webhooks/retries', '/docs/oauth', '/docs/quickstart', '/reference/accounts/create-account'];
const rounds = 9;

await using portal = await startPortal();
const texts = new Map<string, string>();
for (const page of pages) texts.set(page, await makeBareText(portal.url + page));
await using bare = await serveBareTexts(texts, portal.url);

console.log(`${'page'.padEnd(36)}  FCP ms   bare     ÷  LCP ms   bare     ÷  CPU ms   bare     ÷`);
for (const page of pages) {
  const paints: Paints[] = [];
  const barePaints: Paints[] = [];
  for (let round = 0; round < rounds; round++) {
    paints.push(await measurePaints(portal.url + page));
    barePaints.push(await measurePaints(bare.url + page));
  }
  const columns = (['fcpMs', 'lcpMs', 'cpuMs'] as const).flatMap((figure) => {
    const [own, other] = [medianOf(paints, figure), medianOf(barePaints, figure)];
    return [own.toFixed(0).padStart(6), other.toFixed(0).padStart(5), (own / other).toFixed(2).padStart(4)];
  });
  console.log([page.padEnd(36), ...columns].join('  '));
}

function medianOf(paints: Paints[], figure: keyof Paints): number {
  const values = paints.map((paint) => paint[figure]).toSorted((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? Number.NaN;
}
