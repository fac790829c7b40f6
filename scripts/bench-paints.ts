/**
 * Part of `npm run bench`: when pages are painted, beside bare HTML with the same text and fonts. Each page and its bare
 * twin are loaded in turn, in new browsers with a CPU slowed fourfold; what counts is the ratio of the medians.
 */
import { createServer, type Server } from 'node:http';
import { argv } from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import { makeBareText } from './bare-text.ts';
import { findFreePort } from './free-port.ts';
import { measurePaints, type Paints } from './measure-paints.ts';
import { startPortal } from './start-portal.ts';

const pages =
  argv.slice(3).length > 0
    ? argv.slice(3)
    : ['/docs/webhooks/retries', '/docs/oauth', '/reference/accounts/create-account'];
const rounds = Number(process.env.ROUNDS ?? 9);

await using portal = await startPortal();
const bareUrl = `http://localhost:${await findFreePort()}`;
const bare = await serveBare(Number(new URL(bareUrl).port));
try {
  console.log(
    'page                                       FCP ms   bare      ÷   LCP ms   bare      ÷   CPU ms   bare      ÷',
  );
  for (const page of pages) {
    const ours: Paints[] = [];
    const theirs: Paints[] = [];
    for (let round = 0; round < rounds; round++) {
      ours.push(await measurePaints(portal.url + page));
      theirs.push(await measurePaints(bareUrl + page));
    }
    const columns = (['fcpMs', 'lcpMs', 'cpuMs'] as const).flatMap((key) => {
      const [own, other] = [median(ours.map((p) => p[key])), median(theirs.map((p) => p[key]))];
      return [own.toFixed(0).padStart(7), other.toFixed(0).padStart(5), (own / other).toFixed(2).padStart(5)];
    });
    console.log(`${page.padEnd(42)} ${columns.join('  ')}   ${ours[0]?.element} | ${theirs[0]?.element}`);
  }
} finally {
  bare.close();
}

/** Serves the bare twins at their pages' paths, compressed as the portal's, and the portal's fonts. */
async function serveBare(port: number): Promise<Server> {
  const bodies = new Map<string, { type: string; body: Buffer; encoding?: string }>();
  for (const page of pages) {
    const body = brotliCompressSync(await makeBareText(portal.url + page));
    bodies.set(page, { type: 'text/html; charset=utf-8', body, encoding: 'br' });
  }
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    if (path.endsWith('.woff2') && !bodies.has(path)) {
      const answer = await fetch(portal.url + path);
      bodies.set(path, { type: 'font/woff2', body: Buffer.from(await answer.arrayBuffer()) });
    }
    const found = bodies.get(path);
    if (!found) return void response.writeHead(404).end();
    response
      .writeHead(200, {
        'Content-Type': found.type,
        'Content-Length': found.body.length,
        ...(found.encoding
          ? { 'Content-Encoding': found.encoding }
          : { 'Cache-Control': 'public, max-age=31536000, immutable' }),
      })
      .end(found.body);
  });
  return new Promise((resolve) => server.listen(port, 'localhost', () => resolve(server)));
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
