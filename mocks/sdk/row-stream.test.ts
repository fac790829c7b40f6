import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AtlasClient } from '#sdk/client.ts';
import { ConnectionError, GoneError } from '#sdk/errors.ts';
import { createTestSandbox } from '../test-sandbox.ts';
import { createSandboxClient } from './sandbox-client.ts';

/** How long a stream waits before it opens its connection again stands in no test's way. */
vi.mock(import('#sdk/backoff.ts'), () => ({ backoffMs: () => 1 }));

type Sandbox = ReturnType<typeof createTestSandbox>;

const idsOf = async (rows: AsyncIterable<{ id: string }>) => {
  const ids: string[] = [];
  for await (const { id } of rows) ids.push(id);
  return ids;
};
const account = 'acc_01h8x4t2w9';
const emit = async (sandbox: Sandbox, count: number): Promise<string[]> => {
  const ids: string[] = [];
  for (let index = 0; index < count; index++) {
    const body = { event: 'custom.counted', account_id: account, data: { index } };
    const { json } = await sandbox.send('POST', '/v1/events', { body });
    ids.push(String(json.id));
  }
  return ids;
};

describe('a stream that ends', () => {
  const cut = ['mid_stream_cut', 'truncated_body', 'mid_stream_cut', 'connection_reset', 'invalid_body'];

  test.each([{}, { limit: 70 }, { event: 'account.*' }, { created_after: '2026-09-01T00:00:00Z' }] as const)(
    'of %j gives each event once and in order over its breaks',
    async (query) => {
      const { client } = createSandboxClient();
      const whole = await idsOf(client.events.stream(query));
      expect(whole.length).toBeGreaterThan(60);
      const { client: unlucky, sent } = createSandboxClient({ scenarios: cut });
      expect(await idsOf(unlucky.events.stream(query))).toEqual(whole);
      expect(sent.length).toBeGreaterThan('limit' in query ? 2 : cut.length);
    },
  );

  test('goes on among events of one instant', async () => {
    const sandbox = createTestSandbox();
    const newest = (await emit(sandbox, 80)).reverse();
    const { client } = createSandboxClient({ sandbox, scenarios: cut });
    expect((await idsOf(client.events.stream({ event: 'custom.*' }))).slice(0, 80)).toEqual(newest);
  });

  test('of what came after an event goes on by its id', async () => {
    const sandbox = createTestSandbox();
    const { json } = await sandbox.send('GET', '/v1/events?limit=1');
    const [last] = json.data as { id: string }[];
    const ids = await emit(sandbox, 90);
    const { client, sent } = createSandboxClient({ sandbox, scenarios: cut });
    expect(await idsOf(client.events.stream({ after: String(last?.id), limit: 85 }))).toEqual(ids.slice(0, 85));
    expect(sent.at(-1)?.target).toContain('after=');
  });

  test('of the audit trail does the same', async () => {
    const sandbox = createTestSandbox();
    await emit(sandbox, 70);
    const { client } = createSandboxClient({ sandbox });
    const { client: unlucky } = createSandboxClient({ sandbox, scenarios: cut });
    const whole = await idsOf(client.auditLog.stream());
    expect(await idsOf(unlucky.auditLog.stream())).toEqual(whole);
  });

  test('gives up where it gets no further', async () => {
    const { client, sent } = createSandboxClient({ scenarios: Array(9).fill('invalid_body'), maxRetries: 2 });
    await expect(idsOf(client.events.stream())).rejects.toThrow(ConnectionError);
    expect(sent).toHaveLength(3);
  });

  test('may be left early', async () => {
    const { client } = createSandboxClient();
    for await (const { event } of client.events.stream()) {
      expect(event).toMatch(/\./);
      break;
    }
  });
});

describe('a stream that is followed', () => {
  test('gives each event once and in order, whatever breaks', async () => {
    const sandbox = createTestSandbox();
    // The first request asks where the log ends.
    const scenarios = ['', 'mid_stream_cut', 'connection_reset', 'mid_stream_cut', 'truncated_body', 'invalid_body'];
    const { client, sent } = createSandboxClient({ sandbox, scenarios: [...scenarios, ...scenarios.slice(1, 5)] });
    const events = client.events.stream({ follow: true });
    const first = events.next();
    await vi.waitFor(() => expect(sent.length).toBeGreaterThan(1));
    const made: string[] = [];
    const got: string[] = [];
    for (let round = 0; round < 12; round++) {
      made.push(...(await emit(sandbox, 3)));
      while (got.length < made.length) got.push(String((await (got.length === 0 ? first : events.next())).value?.id));
    }
    await events.return();
    expect(got).toEqual(made);
    expect(sent.length).toBeGreaterThan(scenarios.length);
  }, 20_000);

  test('begins with history where it is told from when', async () => {
    const { client } = createSandboxClient();
    const history = client.events.stream({ follow: true, created_after: '2026-01-01T00:00:00Z' });
    const { value } = await history.next();
    expect(value?.created_at).toMatch(/^2026-01/);
    await history.return();
  });

  test('ends with its signal', async () => {
    const { client, sent } = createSandboxClient();
    const controller = new AbortController();
    const next = client.events.stream({ follow: true }, { signal: controller.signal }).next();
    await vi.waitFor(() => expect(sent).toHaveLength(2));
    const reason = new Error('enough');
    controller.abort(reason);
    await expect(next).rejects.toBe(reason);
  });

  test('says so when what comes next is no longer known', async () => {
    const { client } = createSandboxClient();
    const events = client.events.stream({ follow: true, after: 'evt_0000000000' });
    await expect(events.next()).rejects.toThrow(GoneError);
  });

  test('that cannot be opened gives up', async () => {
    const { client } = createSandboxClient({ scenarios: Array(9).fill('internal_error'), maxRetries: 0 });
    await expect(client.events.stream({ follow: true, after: 'evt_1' }).next()).rejects.toThrow(/./);
  });
});

describe('silence', () => {
  beforeEach(() => {
    vi.useFakeTimers().setTimerTickMode('nextTimerAsync');
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('of three heartbeats means that the connection is lost', async () => {
    const line = `${JSON.stringify({ id: 'evt_1', type: 'event', event: 'custom.a', account_id: account, data: {}, created_at: '2026-11-24T08:00:00Z' })}\n`;
    const silent = () => new Response(new ReadableStream());
    const answers = [silent(), new Response(line)];
    const targets: string[] = [];
    const fetch = async (url: string) => {
      targets.push(new URL(url).search);
      return answers.shift() ?? Response.error();
    };
    const client = new AtlasClient({ apiKey: 'ak_test_testworld', fetch });
    const events = client.events.stream({ follow: true, after: 'evt_0' });
    expect((await events.next()).value?.id).toBe('evt_1');
    expect(targets).toEqual(['?follow=true&after=evt_0', '?follow=true&after=evt_0']);
  });
});
