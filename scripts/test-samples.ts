/**
 * `npm run test:samples`: runs every piece of code that the portal shows as a reader would, cURL in `sh`, JavaScript by Node with the
 * packed SDK, Python by the distribution's, against the sandbox of `npm run sandbox`. Only the origins of production are
 * replaced. Statuses have to be those of success, or those that a fence names, and every answer what the API description says.
 */
import '../server/resolve-server-only.ts';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createLoopbackSandbox, originOf } from '#mocks/adapters/loopback-sandbox.ts';
import { ensurePython } from './python.ts';
import { checkTypes } from './samples/check-types.ts';
import { createExchangeLog } from './samples/exchange-log.ts';
import { runSample } from './samples/run-sample.ts';
import { packSdk } from './sdk/pack-sdk.ts';

// Only now, when the marker of server modules means nothing any more.
const { collectBlocks } = await import('./samples/collect-blocks.ts');
const { collectGenerated } = await import('./samples/collect-generated.ts');
const { readDescription } = await import('#lib/content/read-description.ts');

const atOnce = 6;
const { values, positionals } = parseArgs({ allowPositionals: true, options: { report: { type: 'string' } } });
/** Part of the places of those that are run; all without it. */
const [only] = positionals;
const root = mkdtempSync(path.join(tmpdir(), 'atlas-samples-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));
const faults: string[] = [];
const startMs = performance.now();

await ensurePython();
const sdk = packSdk();
const tarball = Buffer.from(sdk.tarball, 'base64');
installSdk();
const headerNames = readDescription().operations.flatMap(({ parameters }) =>
  parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name),
);
const log = createExchangeLog(headerNames);
const sandbox = createLoopbackSandbox({
  siteUrl: 'https://docs.atlasfiction.com',
  portalKey: 'ak_test_portal',
  isBehindPortal: false,
  allowedOrigins: ['http://127.0.0.1:*', 'http://localhost:*'],
  onContractViolation: (violation) =>
    faults.push(`The sandbox breaks the API description: ${JSON.stringify(violation)}`),
  onAnswer: (request, answer) => log.note(request, answer),
});
const site = createServer((request, response) => {
  if (request.url === '/sdk/atlas-sdk.tgz') return void response.end(tarball);
  const feed = '{"version":"https://jsonfeed.org/version/1.1","title":"Atlas","items":[]}';
  response.setHeader('Content-Type', 'application/feed+json').end(feed);
});
for (const server of [sandbox, site]) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
}

const { samples: blocks, unrun, faults: silent } = collectBlocks();
faults.push(...silent);
const committed = JSON.parse(readFileSync('scripts/samples/unrun.json', 'utf8'));
if (JSON.stringify(unrun) !== JSON.stringify(committed)) {
  faults.push(
    `Not run are ${JSON.stringify(unrun)}, and scripts/samples/unrun.json says ${JSON.stringify(committed)}.`,
  );
}
const samples = [...blocks, ...collectGenerated()].filter(({ place }) => only === undefined || place.includes(only));
const folders = [...Map.groupBy(samples, ({ folder }) => folder).values()];
faults.push(...checkTypes(samples, root));
let count = 0;
let worlds = 0;
const seed = Math.random().toString(36).slice(2, 8);
const options = {
  sandbox: originOf(sandbox),
  site: originOf(site),
  log,
  createWorld: () => `sample${seed}x${++worlds}`,
};
console.log(
  `${samples.length} samples; https://api.atlasfiction.com is ${options.sandbox}, https://docs.atlasfiction.com is ${options.site}`,
);
const queue = folders.entries();
await Promise.all(Array.from({ length: atOnce }, runFolders));

for (const fault of faults) console.error(fault);
const failed = faults.length;
const seconds = ((performance.now() - startMs) / 1000).toFixed(0);
console.log(`${count - failed} of ${count} samples ran in ${seconds} s; ${JSON.stringify(unrun)} say why they can't.`);
if (values.report) writeFileSync(values.report, JSON.stringify({ passed: count - failed, failed }));
process.exitCode = failed > 0 ? 1 : 0;
for (const server of [sandbox, site]) {
  server.close();
  server.closeAllConnections();
}

/** Each page in a folder of its own, its samples in the order in which they are read. */
async function runFolders(): Promise<void> {
  for (const [index, own] of queue) {
    const folder = path.join(root, `page-${index}`);
    mkdirSync(folder);
    spawnSync('git', ['init', '-q'], { cwd: folder });
    for (const sample of own) {
      const fault = await runSample(sample, folder, options);
      count += 1;
      if (fault) faults.push(fault);
    }
  }
}

/** As `npm install` of the tarball leaves it, for every program below. */
function installSdk(): void {
  const folder = path.join(root, 'node_modules/@atlas/sdk');
  mkdirSync(folder, { recursive: true });
  spawnSync('tar', ['-xz', '-C', folder, '--strip-components=1'], { input: tarball });
}
