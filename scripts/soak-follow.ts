/**
 * Part of `npm run test:full`: 200 listeners follow the events of 40 worlds over HTTP, for 20 seconds or as many as the
 * first argument says. Each must get every event of its world once and in order, and once all have left and the worlds
 * have been reset, the server must use no more memory than at the start.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { followEvents, type Listener } from './follow-events.ts';
import { formatMegabytes } from './heap-after-gc.ts';

const durationMs = Number(process.argv[2] ?? 20) * 1000;
const listenersOfAWorld = 5;
/** Well below the burst limit of 100 requests in 10 seconds. */
const pauseMs = 250;
const arrivalMs = 10_000;
const toleranceBytes = 4e6;

type Soaked = { key: string; eventIds: string[]; listeners: Listener[] };

const server = fork(new URL('soak-server.ts', import.meta.url));
const [port] = await once(server, 'message');
const origin = `http://127.0.0.1:${port}`;
const worlds = Array.from(
  { length: 40 },
  (_, index): Soaked => ({
    key: `ak_test_soakworld${String(index).padStart(2, '0')}`,
    eventIds: [],
    listeners: [],
  }),
);

// A first round, so that what the process keeps for ever is there already.
await soak(3_000);
const startBytes = await readHeap();
await soak(durationMs);
const endBytes = await readHeap();
server.kill();

console.log(`heap after garbage collection: ${formatMegabytes(startBytes)} before, ${formatMegabytes(endBytes)} after`);
if (endBytes > startBytes + toleranceBytes)
  fail(`The server keeps ${formatMegabytes(endBytes - startBytes)} for nobody.`);
if (process.exitCode === undefined) console.log('Every listener got every event once and in order.');

async function soak(forMs: number): Promise<void> {
  await Promise.all(worlds.map(open));
  const endMs = performance.now() + forMs;
  await Promise.all(worlds.map((world) => emitUntil(world, endMs)));
  await Promise.all(worlds.map(awaitArrival));
  for (const world of worlds) for (const listener of world.listeners) compare(world, listener);
  const events = worlds.reduce((sum, { eventIds }) => sum + eventIds.length, 0);
  console.log(`${events} events to ${listenersOfAWorld} listeners each, in ${(forMs / 1000).toFixed(0)} s`);
  await Promise.all(worlds.map(close));
}

async function open(world: Soaked): Promise<void> {
  world.eventIds = [];
  const follow = () => followEvents(origin, world.key);
  world.listeners = await Promise.all(Array.from({ length: listenersOfAWorld }, follow));
}

async function emitUntil(world: Soaked, endMs: number): Promise<void> {
  while (performance.now() < endMs) {
    const count = world.eventIds.length;
    const body = { event: 'custom.soaked', account_id: 'acc_01h8x4t2w9', data: { count } };
    const { id } = await send(world, '/v1/events', body);
    world.eventIds.push(String(id));
    await wait(pauseMs);
  }
}

/** What has been sent last is still on its way for a moment. */
async function awaitArrival({ eventIds, listeners }: Soaked): Promise<void> {
  const endMs = performance.now() + arrivalMs;
  const isAllThere = () => listeners.every(({ ids }) => ids.length >= eventIds.length);
  while (!isAllThere() && performance.now() < endMs) await wait(50);
}

function compare({ key, eventIds }: Soaked, { ids }: Listener): void {
  const place = Array.from({ length: Math.max(ids.length, eventIds.length) }).findIndex(
    (_, index) => ids[index] !== eventIds[index],
  );
  if (place < 0) return;
  fail(`A listener of ${key} got ${ids[place]} as event ${place + 1} of ${eventIds.length}, not ${eventIds[place]}.`);
}

async function close(world: Soaked): Promise<void> {
  await Promise.all(world.listeners.map((listener) => listener.leave()));
  world.listeners = [];
  await send(world, '/_sandbox/reset');
}

async function send({ key }: Soaked, target: string, body?: object): Promise<Record<string, unknown>> {
  const headers = { authorization: `Bearer ${key}`, ...(body ? { 'content-type': 'application/json' } : {}) };
  const answer = await fetch(origin + target, { method: 'POST', headers, body: body ? JSON.stringify(body) : null });
  if (!answer.ok) throw new Error(`POST ${target} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Record<string, unknown>;
}

async function readHeap(): Promise<number> {
  // Connections that are closed leave the server a moment later.
  await wait(1_000);
  server.send('heap');
  const [bytes] = await once(server, 'message');
  return Number(bytes);
}

function fail(line: string): void {
  console.error(line);
  process.exitCode = 1;
}
