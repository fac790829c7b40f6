import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLineReader, createTestSandbox } from '../test-sandbox.ts';

type Event = { id: string; event: string; account_id: string | null; created_at: string };

const ndjson = { accept: 'application/x-ndjson' };

function eventsOf({ json }: { json: object }): Event[] {
  return (json as { data: Event[] }).data;
}

function linesOf(text: string): Event[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

describe('listEvents', () => {
  const { send } = createTestSandbox();

  test('has the seed: 1,200 events up to November 2026, newest first', async () => {
    const { text } = await send('GET', '/v1/events', { headers: ndjson });
    const events = linesOf(text);
    const times = events.map(({ created_at }) => Date.parse(created_at));
    expect(events).toHaveLength(1200);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(times[0]).toBeLessThan(Date.UTC(2026, 10, 1));
    expect(new Set(events.map(({ id }) => id)).size).toBe(1200);
  });

  test('filters by name, by family, by account and by period', async () => {
    const names = async (query: string) => {
      const { text } = await send('GET', `/v1/events?${query}`, { headers: ndjson });
      return new Set(linesOf(text).map(({ event }) => event));
    };
    expect(await names('event=report.failed')).toEqual(new Set(['report.failed']));
    expect(await names('event=webhook_endpoint.*')).toEqual(
      new Set(['webhook_endpoint.test', 'webhook_endpoint.disabled']),
    );
    expect([...(await names('event=custom.*'))].every((name) => name.startsWith('custom.'))).toBe(true);
    expect(await names('event=custom.never_seen')).toEqual(new Set());
    const northstar = await send('GET', '/v1/events?account_id=acc_01h8x4t2w9&event=account.*');
    expect(eventsOf(northstar)).toMatchObject([{ event: 'account.created', created_at: '2026-01-18T15:04:12Z' }]);
    const day = await send('GET', '/v1/events?created_after=2026-10-30T00:00:00Z&created_before=2026-10-31T00:00:00Z');
    expect(eventsOf(day).length).toBeGreaterThan(0);
    expect(eventsOf(day).every(({ created_at }) => created_at.startsWith('2026-10-30'))).toBe(true);
  });

  test('goes on after an event, oldest first, page by page and without loss', async () => {
    const all = linesOf((await send('GET', '/v1/events', { headers: ndjson })).text).toReversed();
    const start = all[1150]?.id;
    let page = await send('GET', `/v1/events?after=${start}&limit=20`);
    const seen = eventsOf(page);
    while (page.json.next_cursor !== null) {
      page = await send('GET', `/v1/events?after=${start}&limit=20&cursor=${page.json.next_cursor}`);
      seen.push(...eventsOf(page));
    }
    expect(seen).toEqual(all.slice(1151));
    const stream = await send('GET', `/v1/events?after=${start}&limit=3`, { headers: ndjson });
    expect(linesOf(stream.text)).toEqual(all.slice(1151, 1154));
  });

  test('streams all rows, or as many as limit says', async () => {
    const count = async (query: string) =>
      linesOf((await send('GET', `/v1/events${query}`, { headers: ndjson })).text).length;
    expect(await count('?event=account.*')).toBeGreaterThan(100);
    expect(await count('?limit=33')).toBe(33);
    const { json } = await send('GET', '/v1/events?limit=100&event=account.created');
    expect(await count(`?event=account.created&cursor=${json.next_cursor}`)).toBe(46);
  });

  test.each([
    ['event=account', 'event', 'must be one of account.created'],
    ['event=account.creatd', 'event', 'or like custom.seat_added, not "account.creatd"'],
    ['event=*', 'event', 'must be one of'],
    ['event=custom.', 'event', 'must be one of'],
    ['account_id=northstar', 'account_id', 'must look like acc_01h8x4t2w9, not "northstar"'],
    ['after=acc_01h8x4t2w9', 'after', 'must look like evt_01kk3v9q7r'],
    ['follow=yes', 'follow', 'must be true or false, not "yes"'],
    ['follow=true&cursor=cur_1', 'cursor', 'cannot be used with follow=true'],
  ])('refuses ?%s', async (query, param, message) => {
    const { status, json } = await send('GET', `/v1/events?${query}`);
    expect(status).toBe(400);
    expect(json).toMatchObject({
      error: { code: 'invalid_request', param, message: expect.stringContaining(message) },
    });
  });

  test('answers 410 after an event that is not there any more', async () => {
    const { status, json } = await send('GET', '/v1/events?after=evt_01kk3v9q00');
    expect(status).toBe(410);
    expect(json).toMatchObject({ error: { code: 'gone', param: 'after' } });
  });

  test('follows as NDJSON only', async () => {
    const headers = { accept: 'application/json' };
    expect(await send('GET', '/v1/events?follow=true', { headers })).toMatchObject({
      status: 406,
      json: { error: { code: 'not_acceptable', message: expect.stringContaining('application/x-ndjson') } },
    });
  });
});

describe('follow=true', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const create = async ({ send }: Pick<ReturnType<typeof createTestSandbox>, 'send'>, name: string) =>
    String((await send('POST', '/v1/accounts', { body: { name, plan: 'free' } })).json.id);

  test('sends each event as it happens, and no history unless asked for', async () => {
    const sandbox = createTestSandbox();
    await create(sandbox, 'Before');
    const reader = createLineReader(await sandbox.fetch('GET', '/v1/events?follow=true&event=account.*'));
    for (const name of ['First', 'Second']) {
      const id = await create(sandbox, name);
      expect(JSON.parse(String(await reader.next()))).toMatchObject({ event: 'account.created', account_id: id });
    }
    await reader.cancel();
  });

  test('sends history first, oldest first, after an event or an instant', async () => {
    const sandbox = createTestSandbox();
    const [, , third] = eventsOf(await sandbox.send('GET', '/v1/events?limit=3'));
    for (const query of [`after=${third?.id}`, 'created_after=2026-10-31T20:00:00Z']) {
      const { text } = await sandbox.send('GET', `/v1/events?${query}`, { headers: ndjson });
      const expected = linesOf(text).sort((a, b) => Date.parse(a.created_at) - Date.parse(b.created_at));
      const reader = createLineReader(await sandbox.fetch('GET', `/v1/events?follow=true&${query}`));
      expect(expected.length).toBeGreaterThan(1);
      const times = expected.map(({ created_at }) => created_at);
      for (const time of times) expect(JSON.parse(String(await reader.next()))).toMatchObject({ created_at: time });
      const id = await create(sandbox, 'Live');
      expect(JSON.parse(String(await reader.next()))).toMatchObject({ account_id: id });
      await reader.cancel();
    }
  });

  test('sends an empty line every 15 seconds, which keeps the sandbox alive', async () => {
    const sandbox = createTestSandbox();
    const reader = createLineReader(await sandbox.fetch('GET', '/v1/events?follow=true'));
    const id = await create(sandbox, 'Kept');
    await reader.next();
    for (let beat = 0; beat < 3; beat++) {
      const line = reader.next();
      sandbox.advance(3_600_000);
      await vi.advanceTimersByTimeAsync(15_000);
      expect(await line).toBe('');
    }
    expect(await sandbox.send('GET', `/v1/accounts/${id}`)).toMatchObject({ status: 200 });
    await reader.cancel();
  });

  test('ends after as many events as limit says', async () => {
    const sandbox = createTestSandbox();
    const reader = createLineReader(await sandbox.fetch('GET', '/v1/events?follow=true&limit=1'));
    await create(sandbox, 'Only');
    expect(await reader.next()).toContain('Only');
    expect(await reader.next()).toBeUndefined();
  });

  test('lets go of everything when the client leaves', async () => {
    const sandbox = createTestSandbox();
    const controller = new AbortController();
    const response = await sandbox.fetch('GET', '/v1/events?follow=true', { signal: controller.signal });
    const line = createLineReader(response).next();
    controller.abort();
    await expect(line).rejects.toThrow('abort');
    expect(vi.getTimerCount()).toBe(0);
    const left = await sandbox.fetch('GET', '/v1/events?follow=true');
    await left.body?.cancel();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('breaks off when its sandbox ends', async () => {
    const sandbox = createTestSandbox();
    const reader = createLineReader(await sandbox.fetch('GET', '/v1/events?follow=true'));
    const line = reader.next();
    sandbox.advance(2 * 3_600_000);
    await sandbox.send('GET', '/v1/accounts');
    await expect(line).rejects.toThrow('The sandbox of this request has ended.');
    expect(vi.getTimerCount()).toBe(0);
  });
});
