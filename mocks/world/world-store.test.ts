import { describe, expect, test } from 'vitest';
import { createTestSandbox } from '../test-sandbox.ts';
import { createWorldRegistry, createWorldStore } from './world-store.ts';

const hourMs = 3_600_000;
const body = { name: 'Mine alone', plan: 'free' };

function createStore(limits: { maxWorlds?: number; maxBytes?: number } = {}) {
  let nowMs = 0;
  let made = 0;
  const registry = createWorldRegistry<number>();
  const store = createWorldStore<number>({
    registry,
    createState: () => made++,
    now: () => nowMs,
    randomBytes: (count) => new Uint8Array(count),
    earliestMs: 0,
    maxIdempotencyKeys: 10,
    maxWorlds: 3,
    maxBytes: 1_000,
    idleMs: 2 * hourMs,
    ...limits,
  });
  const wait = (durationMs: number) => {
    nowMs += durationMs;
  };
  return { store, registry, wait };
}

describe('a store of worlds', () => {
  test('gives the same world for the same name', () => {
    const { store } = createStore();
    expect(store.open('a')).toBe(store.open('a'));
    expect(store.open('a').state).not.toBe(store.open('b').state);
  });

  test('ends a world two hours after its last use, and tells what belongs to it', () => {
    const { store, wait } = createStore();
    const first = store.open('a');
    wait(2 * hourMs - 1);
    expect(store.open('a')).toBe(first);
    wait(2 * hourMs - 1);
    store.touch(first);
    wait(2 * hourMs - 1);
    expect(first.life.signal.aborted).toBe(false);
    wait(1);
    expect(store.open('a')).not.toBe(first);
    expect(first.life.signal.aborted).toBe(true);
    store.touch(first);
    expect(store.open('a')).not.toBe(first);
  });

  test('lets the least recently used go when there are too many', () => {
    const { store, registry } = createStore();
    for (const name of ['a', 'b', 'c', 'a', 'd']) store.open(name);
    expect([...registry.entries.keys()]).toEqual(['c', 'a', 'd']);
  });

  test('lets the least recently used go when they take too much memory, but never the one that grows', () => {
    const { store, registry } = createStore();
    const small = store.open('small');
    const large = store.open('large');
    small.grow(400);
    large.grow(600);
    expect(registry).toMatchObject({ bytes: 1_000 });
    large.grow(100);
    expect([...registry.entries.keys()]).toEqual(['large']);
    expect(registry.bytes).toBe(700);
    small.grow(50);
    large.grow(5_000);
    expect([...registry.entries.keys()]).toEqual(['large']);
  });
});

describe('worlds of visitors', () => {
  test('do not see each other', async () => {
    const { send } = createTestSandbox();
    const { json } = await send('POST', '/v1/accounts', { body, world: 'visitor0001' });
    const request = { world: 'visitor0002' };
    expect(await send('GET', `/v1/accounts/${json.id}`, request)).toMatchObject({ status: 404 });
    expect((await send('GET', '/v1/accounts?q=alone', request)).json).toMatchObject({ data: [] });
    expect((await send('GET', `/v1/events?account_id=${json.id}`, request)).json).toMatchObject({ data: [] });
  });

  test('are the same whether the own key or the portal opens them', async () => {
    const { send } = createTestSandbox();
    const { json } = await send('POST', '/v1/accounts', { body, world: 'visitor0001' });
    const headers = { authorization: 'Bearer ak_test_portal', 'atlas-sandbox': 'visitor0001' };
    expect(await send('GET', `/v1/accounts/${json.id}`, { headers })).toMatchObject({ status: 200 });
  });

  test('tell when they began, so that a renewal can be seen; ids of one life name nothing in the next', async () => {
    const { send, advance } = createTestSandbox();
    const { json, headers } = await send('POST', '/v1/accounts', { body });
    expect(headers.get('x-sandbox-created')).toBe('2026-11-24T08:00:00.000Z');
    advance(2 * hourMs);
    const renewed = await send('GET', `/v1/accounts/${json.id}`);
    expect([renewed.status, renewed.headers.get('x-sandbox-created')]).toEqual([404, '2026-11-24T10:00:00.000Z']);
    const again = await send('POST', '/v1/accounts', { body });
    expect(again.json.id).not.toBe(json.id);
  });

  test('put new rows behind the seed even where the real clock is still before its end', async () => {
    const { send } = createTestSandbox({ now: () => Date.UTC(2026, 5, 1) });
    const first = await send('POST', '/v1/accounts', { body });
    const second = await send('POST', '/v1/accounts', { body });
    expect([first.json.created_at, second.json.created_at]).toEqual([
      '2026-11-01T00:00:00.001Z',
      '2026-11-01T00:00:00.003Z',
    ]);
    expect((await send('GET', '/v1/accounts?limit=2')).json).toMatchObject({ data: [second.json, first.json] });
  });
});
