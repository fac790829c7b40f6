import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, test, vi } from 'vitest';
import { createTestSandbox, description } from '#mocks/test-sandbox.ts';
import { AtlasClient } from '#sdk/client.ts';
import { AtlasOAuth } from '#sdk/oauth.ts';
import { responseOf } from '#sdk/response-info.ts';
import type { Account } from '#sdk/schemas.gen.ts';
import { createSandboxClient } from './sandbox-client.ts';

describe('a list', () => {
  test('awaited is its first page, which leads to the next', async () => {
    const { client } = createSandboxClient();
    const page = await client.accounts.list({ limit: 20 });
    expect(page.data).toHaveLength(20);
    expectTypeOf(page.data[0]).toEqualTypeOf<Account | undefined>();
    const next = await page.nextPage();
    expect(next?.data[0]?.id).not.toBe(page.data[0]?.id);
    expect(Object.keys(page)).toEqual(['data', 'next_cursor']);
  });

  test('iterated is every row, once', async () => {
    const { client } = createSandboxClient();
    const ids = new Set<string>();
    for await (const { id } of client.accounts.list({ limit: 50 })) ids.add(id);
    expect(ids.size).toBe(137);
  });

  test('has pages, and none after the last', async () => {
    const { client, sent } = createSandboxClient();
    const sizes: number[] = [];
    for await (const page of client.accounts.list({ limit: 100, plan: 'pro' }).pages()) {
      sizes.push(page.data.length);
      if (page.next_cursor === null) expect(await page.nextPage()).toBeNull();
    }
    expect(sizes).toHaveLength(sent.length);
    expect(sent.every(({ target }) => target.includes('plan=pro'))).toBe(true);
  });
});

test('has a method for each operation that the API description gives one', () => {
  const client = new AtlasClient({ apiKey: 'ak_test_testworld' });
  const places: Record<string, object> = { ...client, oauth: new AtlasOAuth({ clientId: 'atlas-docs-public' }) };
  const source = readFileSync('content/openapi/atlas.yaml', 'utf8');
  const names = [...source.matchAll(/^ +x-sdk-method: (\w+)\.(\w+)$/gm)];
  for (const [, resource = '', method = ''] of names) {
    expect([resource, method, Reflect.get(places[resource] ?? {}, method)]).toEqual([
      resource,
      method,
      expect.any(Function),
    ]);
  }
  // Streams have a method beside that of their operation.
  expect(names).toHaveLength(description.operations.length + 2);
});

test('writes, reads, changes and deletes', async () => {
  const { client } = createSandboxClient();
  const account = await client.accounts.create({ name: 'Harbour & Pine', plan: 'pro' });
  expect(responseOf(account)).toMatchObject({
    status: 201,
    requestId: expect.stringMatching(/^req_/),
    isReplayed: false,
  });
  const changed = await client.accounts.update(account.id, { plan: 'enterprise' });
  expect(await client.accounts.retrieve(account.id)).toEqual(changed);
  expect(await client.accounts.delete(account.id)).toEqual({ id: account.id, type: 'account', deleted: true });
});

test('covers webhooks, deliveries, reports, the audit trail and the sandbox', async () => {
  const sandbox = createTestSandbox({ webhooks: { allowedOrigins: ['http://127.0.0.1:*'] } });
  const { client } = createSandboxClient({ sandbox });
  const endpoint = await client.webhookEndpoints.create({ url: 'http://127.0.0.1:9/atlas', events: ['account.*'] });
  expect((await client.webhookEndpoints.rotateSecret(endpoint.id)).secret).not.toBe(endpoint.secret);
  const seeded = await client.webhookEndpoints.list();
  const deliveries = await client.webhookEndpoints.listDeliveries(String(seeded.data.at(-1)?.id));
  expect(deliveries.data).toEqual(expect.any(Array));
  const period = { from: '2026-10-01T00:00:00Z', to: '2026-11-01T00:00:00Z' };
  const report = await client.reports.create({ kind: 'event_volume', format: 'csv', ...period });
  sandbox.advance(8_000);
  const file = await client.reports.download(report.id);
  expect([file.name, file.type]).toEqual([`event_volume_${report.id}.csv`, expect.stringMatching(/^text\/csv/)]);
  expect(await file.text()).toMatch(/^date,event,count\r\n/);
  const trail = await client.auditLog.list({ object_id: endpoint.id });
  expect(trail.data.map(({ action }) => action)).toContain('webhook_endpoint.rotate_secret');
  expect((await client.sandbox.advanceClock({ advance: 'PT1H' })).offset).toBe('PT1H');
});

test('sends any other request with the same care', async () => {
  const { client, sent } = createSandboxClient({ scenarios: ['connection_reset'] });
  vi.useFakeTimers().setTimerTickMode('nextTimerAsync');
  const account = await client.request<Account>('POST', '/v1/accounts', { body: { name: 'By hand', plan: 'free' } });
  vi.useRealTimers();
  expect(responseOf(account)?.isReplayed).toBe(true);
  expect(sent).toHaveLength(2);
});

describe('the configuration', () => {
  const list = async (client: AtlasClient) => client.accounts.list();
  const answer = () => new Response('{"data":[],"next_cursor":null}');

  test('comes from the environment where no argument says otherwise', async () => {
    vi.stubEnv('ATLAS_API_KEY', 'ak_test_fromenvironment');
    vi.stubEnv('ATLAS_BASE_URL', 'http://127.0.0.1:4010/');
    const fetch = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(async () => answer());
    await list(new AtlasClient({ fetch }));
    await list(new AtlasClient({ fetch, apiKey: 'ak_test_given', baseUrl: 'https://docs.example/sandbox' }));
    vi.unstubAllEnvs();
    const seen = fetch.mock.calls.map(([url, { headers }]) => [url, new Headers(headers).get('authorization')]);
    expect(seen).toEqual([
      ['http://127.0.0.1:4010/v1/accounts', 'Bearer ak_test_fromenvironment'],
      ['https://docs.example/sandbox/v1/accounts', 'Bearer ak_test_given'],
    ]);
  });

  test('needs one credential, and no secret one in a browser', () => {
    vi.stubEnv('ATLAS_API_KEY', '');
    expect(() => new AtlasClient()).toThrow(/ATLAS_API_KEY/);
    expect(() => new AtlasClient({ apiKey: 'ak_test_one', accessToken: 'at_two' })).toThrow(/either/);
    vi.stubGlobal('document', {});
    expect(() => new AtlasClient({ apiKey: 'ak_live_shown' })).toThrow(/ephemeral/);
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  });

  test.each(['', '.', '..'])('no id of %j leads to another path', async (id) => {
    const { client, sent } = createSandboxClient();
    await expect(client.accounts.delete(id)).rejects.toThrow(/needs an id/);
    expect(sent).toEqual([]);
  });

  test('a log is told of every attempt and of no credential', async () => {
    const log = vi.fn();
    const { client } = createSandboxClient({ log, scenarios: ['internal_error'] });
    vi.useFakeTimers().setTimerTickMode('nextTimerAsync');
    await client.accounts.retrieve('acc_01h8x4t2w9');
    vi.useRealTimers();
    const entries = log.mock.calls.map(([entry]) => entry);
    expect(entries).toMatchObject([
      { attempt: 1, status: 500, error: { code: 'internal_error' }, retryInMs: expect.any(Number) },
      { attempt: 2, status: 200, error: undefined, requestId: expect.stringMatching(/^req_/) },
    ]);
    expect(JSON.stringify(entries)).not.toContain('ak_test');
  });

  test('a log that throws loses nothing', async () => {
    const log = () => {
      throw new Error('disk full');
    };
    const { client } = createSandboxClient({ log });
    await expect(client.accounts.retrieve('acc_01h8x4t2w9')).resolves.toMatchObject({ name: 'Northstar Labs' });
  });
});
