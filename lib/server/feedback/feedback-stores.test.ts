import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type RunningRedis, startRedis } from '../fixtures/start-redis.ts';
import { createLogger } from '../logger.ts';
import { createRedisClient } from '../redis-client.ts';
import type { FeedbackStore, KeptFeedback } from './feedback.ts';
import { createRedisFeedback } from './redis-feedback.ts';
import { createSqliteFeedback } from './sqlite-feedback.ts';

const answer = (text: string, page = '/docs/quickstart'): KeptFeedback => ({
  sentAt: '2026-11-24T09:30:00.000Z',
  page,
  isHelpful: text.length % 2 === 0,
  text,
});

const texts = async (store: FeedbackStore) => (await Array.fromAsync(store.read())).map(({ text }) => text);

const log: string[] = [];
const logger = createLogger({ level: 'warn', secrets: [], write: (line) => log.push(line) });
let folder: string;
let redis: RunningRedis;
const open: FeedbackStore[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'feedback-'));
  redis = await startRedis();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await redis.stop();
});
afterEach(async () => {
  log.length = 0;
  for (const store of open.splice(0)) await store.close();
});

const openRedis = (name: string, limit?: number) => {
  const database = { again: 1, bound: 2, empty: 3, down: 4 }[name];
  const store = createRedisFeedback(createRedisClient(`${redis.url}/${database}`, logger), limit);
  open.push(store);
  return store;
};
const openSqlite = (name: string, limit?: number) => createSqliteFeedback(join(folder, name, 'data'), limit);

describe.each([
  ['SQLite', openSqlite],
  ['Redis', openRedis],
])('feedback in %s', (_, openStore) => {
  it('comes back as it was given, in its order, when the store is opened again', async () => {
    const given = [answer('Größe „ß“ 🚢\n\tline two'), answer(''), answer("'); DROP TABLE feedback; --", '/reference')];
    for (const feedback of given) await openStore('again').add(feedback);
    expect(await Array.fromAsync(openStore('again').read())).toEqual(given);
  });

  it('never grows beyond its bound: the oldest goes', async () => {
    const store = openStore('bound', 3);
    for (const text of ['1', '2', '3', '4', '5']) await store.add(answer(text));
    expect(await texts(store)).toEqual(['3', '4', '5']);
  });

  it('is nothing before the first answer', async () => {
    expect(await texts(openStore('empty'))).toEqual([]);
  });
});

describe('feedback in Redis', () => {
  it('is refused soon while it is down, which is logged once, and kept again when it is back', async () => {
    const passing = await startRedis();
    const store = createRedisFeedback(createRedisClient(passing.url, logger));
    open.push(store);
    await store.add(answer('before'));
    await passing.stop();
    const startMs = performance.now();
    for (let attempt = 0; attempt < 2; attempt++) await expect(store.add(answer('lost'))).rejects.toThrow();
    expect(performance.now() - startMs).toBeLessThan(6_000);
    expect(log).toHaveLength(1);
    await using back = await startRedis(passing.port);
    expect(back.url).toBe(passing.url);
    await expect
      .poll(
        () =>
          store.add(answer('after')).then(
            () => true,
            () => false,
          ),
        { timeout: 10_000 },
      )
      .toBe(true);
    expect(await texts(store)).toEqual(['after']);
  });

  it('is read whole however much there is', async () => {
    const store = openRedis('down');
    for (let index = 0; index < 1_001; index++) await store.add(answer(String(index)));
    expect(await texts(store)).toHaveLength(1_001);
  });
});

describe('feedback in SQLite', () => {
  it('is kept by several processes at once', async () => {
    const stores = Array.from({ length: 8 }, () => openSqlite('shared'));
    await Promise.all(stores.map((store, index) => store.add(answer(String(index)))));
    expect(await texts(openSqlite('shared'))).toHaveLength(8);
  });
});
