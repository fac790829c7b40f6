/**
 * Part of `npm run test:full`: 40,000 worlds, of which the sandbox keeps 10,000, are made and used in turn. Once the bound
 * is reached memory must stay flat, and the last worlds must not be slower than the first.
 */
import { createAtlasSandbox } from './atlas-sandbox.ts';
import { formatMegabytes, readHeapAfterGc } from './heap-after-gc.ts';

const kept = 10_000;
const rounds = 4;
const sliceSize = 500;
const memoryTolerance = 1.05;
const timeTolerance = 1.5;

const sandbox = createAtlasSandbox();
const origin = 'https://api.atlasfiction.com';

// Not part of the measurement: the compiler has to see everything first.
for (let index = 0; index < 1_000; index++) await use(`warmup${String(index).padStart(6, '0')}`);

const heaps: number[] = [];
const sliceMs: number[] = [];
for (let round = 0; round < rounds; round++) {
  for (let slice = 0; slice < kept / sliceSize; slice++) {
    const startMs = performance.now();
    for (let index = 0; index < sliceSize; index++) await use(`round${round}x${slice}x${index}`);
    sliceMs.push(performance.now() - startMs);
  }
  heaps.push(await readHeapAfterGc());
  console.log(`${(round + 1) * kept} worlds: ${formatMegabytes(heaps.at(-1) ?? 0)}`);
}

const [, bound = 0, ...later] = heaps;
const last = later.at(-1) ?? 0;
if (last > bound * memoryTolerance) {
  fail(`Memory grows although worlds go: from ${formatMegabytes(bound)} to ${formatMegabytes(last)}.`);
}
const perRound = sliceMs.length / rounds;
const first = median(sliceMs.slice(0, perRound));
const final = median(sliceMs.slice(-perRound));
console.log(`a world takes ${toMicroseconds(first)} µs at the start and ${toMicroseconds(final)} µs at the end`);
if (final > first * timeTolerance) fail('Worlds get slower the more of them there have been.');

/** Two writes and two reads. */
async function use(world: string): Promise<void> {
  const created = await send(world, 'POST', '/v1/accounts', { name: 'Harbour & Pine', plan: 'pro' });
  const target = `/v1/accounts/${created.id}`;
  await send(world, 'PATCH', target, { plan: 'enterprise' });
  await send(world, 'GET', target);
  await send(world, 'GET', '/v1/accounts?limit=20');
}

async function send(world: string, method: string, target: string, body?: object): Promise<Record<string, unknown>> {
  const headers = { authorization: `Bearer ak_test_${world}`, ...(body ? { 'content-type': 'application/json' } : {}) };
  const init = { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) };
  const answer = await sandbox.answer(new Request(origin + target, init));
  if (answer.status >= 300) throw new Error(`${method} ${target} answered ${answer.status}: ${answer.body}`);
  return JSON.parse(String(answer.body));
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function toMicroseconds(ofSliceMs: number): string {
  return ((ofSliceMs / sliceSize) * 1000).toFixed(0);
}

function fail(line: string): void {
  console.error(line);
  process.exitCode = 1;
}
