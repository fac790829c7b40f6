import { describe, expect, test } from 'vitest';
import { createTestSandbox, description } from '../../test-sandbox.ts';

const url = 'https://docs.atlasfiction.com/hook';
const path = '/v1/webhook_endpoints';
const { send } = createTestSandbox();
const create = (body: object = {}) => send('POST', path, { body: { url, events: ['account.*'], ...body } });

describe('createWebhookEndpoint', () => {
  test('creates an endpoint, whose secret it alone tells', async () => {
    const { status, json, headers } = await create({ description: 'Keeps the CRM in step.' });
    expect(status).toBe(201);
    const { secret, ...endpoint } = json;
    expect(endpoint).toMatchObject({
      id: expect.stringMatching(/^whe_[a-z]/),
      type: 'webhook_endpoint',
      url,
      events: ['account.*'],
      description: 'Keeps the CRM in step.',
      status: 'enabled',
      disabled_reason: null,
    });
    expect(Buffer.from(String(secret).replace('whsec_', ''), 'base64')).toHaveLength(32);
    expect(headers.get('location')).toBe(`${path}/${json.id}`);
    const retrieved = await send('GET', `${path}/${json.id}`);
    expect(retrieved.json).toEqual(endpoint);
    expect(retrieved.headers.get('etag')).toBe(headers.get('etag'));
    expect((await send('GET', `${path}?limit=1`)).json).toMatchObject({ data: [endpoint] });
    const audit = await send('GET', `/v1/audit_log?object_id=${json.id}`);
    expect(audit.json).toMatchObject({ data: [{ action: 'webhook_endpoint.create', before: null, after: endpoint }] });
    expect(audit.text).not.toContain('whsec_');
  });

  test('takes every request that the documentation shows', async () => {
    const sandbox = createTestSandbox({ webhooks: { lookup: async () => [{ address: '93.184.216.34', family: 4 }] } });
    const operation = description.operations.find(({ id }) => id === 'createWebhookEndpoint');
    const examples = operation?.requestBody?.content[0]?.examples ?? [];
    expect(examples.map(({ name }) => name)).toEqual(['minimal', 'complete']);
    for (const { value } of examples) {
      expect(await sandbox.send('POST', path, { body: JSON.stringify(value) })).toMatchObject({
        status: 201,
        json: value,
      });
    }
  });

  test.each([
    [{ url: undefined }, 'url', 'is required'],
    [{ url: '' }, 'url', 'must not be empty'],
    [{ url: `${url}?${'a'.repeat(2048)}` }, 'url', 'at most 2048 characters'],
    [{ events: undefined }, 'events', 'is required'],
    [{ events: [] }, 'events', 'takes at least 1 item, not 0'],
    [{ events: ['*', '*'] }, 'events', 'items 0 and 1 are the same'],
    [{ events: ['account.renamed'] }, 'events[0]', 'must be one of account.created'],
    [{ events: ['*', 'acc*'] }, 'events[1]', 'must be one of account.created'],
    [{ events: 'account.*' }, 'events', 'must be an array'],
    [{ description: 'x'.repeat(501) }, 'description', 'at most 500 characters'],
    [{ status: 'disabled' }, 'status', 'read-only'],
    [{ secret: 'whsec_mine' }, 'secret', 'read-only'],
  ])('refuses %j', async (body, param, message) => {
    const { status, json } = await create(body);
    expect(status).toBe(400);
    expect(json).toMatchObject({
      error: { code: 'invalid_request', param, message: expect.stringContaining(message) },
    });
  });

  test.each([
    ['http://hooks.example/'],
    ['ftp://hooks.example/'],
    ['hooks.example/atlas'],
    ['https://user:pass@docs.atlasfiction.com/hook'],
    ['https://docs.atlasfiction.com:8443/hook'],
    ['https://127.0.0.1/'],
  ])('allows no %s', async (target) => {
    const sandbox = createTestSandbox({ webhooks: { lookup: async () => [{ address: '10.0.0.1', family: 4 }] } });
    const { status, json } = await sandbox.send('POST', path, { body: { url: target, events: ['*'] } });
    expect([status, json]).toMatchObject([400, { error: { code: 'url_not_allowed', param: 'url' } }]);
    expect((await sandbox.send('GET', path)).json.data).toHaveLength(2);
  });

  test('says that a name does not resolve', async () => {
    const lookup = () => Promise.reject(new Error('ENOTFOUND'));
    const sandbox = createTestSandbox({ webhooks: { lookup } });
    const { json } = await sandbox.send('POST', path, { body: { url: 'https://nowhere.example/', events: ['*'] } });
    expect(json).toMatchObject({
      error: { code: 'url_not_allowed', message: expect.stringContaining('nowhere.example does not resolve') },
    });
  });
});

describe('updateWebhookEndpoint', () => {
  test('changes what is sent and keeps the rest', async () => {
    const { json } = await create();
    const body = { events: ['*'], description: 'All of it.' };
    const updated = await send('PATCH', `${path}/${json.id}`, { body });
    const { secret, ...endpoint } = json;
    expect(updated.json).toEqual({ ...endpoint, ...body, updated_at: updated.json.updated_at });
    expect(updated.json.updated_at).not.toBe(json.updated_at);
    const audit = await send('GET', `/v1/audit_log?object_id=${json.id}&limit=1`);
    expect(audit.json).toMatchObject({
      data: [{ action: 'webhook_endpoint.update', before: endpoint, after: updated.json }],
    });
  });

  test('changes nothing where nothing is different', async () => {
    const { json, headers } = await create();
    const body = { url, events: ['account.*'], description: null, status: 'enabled' };
    const updated = await send('PATCH', `${path}/${json.id}`, { body });
    expect([updated.status, updated.headers.get('etag')]).toEqual([200, headers.get('etag')]);
    expect((await send('GET', `/v1/audit_log?object_id=${json.id}`)).json.data).toHaveLength(1);
  });

  test('keeps to If-Match', async () => {
    const { json, headers } = await create();
    const headersOf = { 'if-match': String(headers.get('etag')) };
    const first = await send('PATCH', `${path}/${json.id}`, { headers: headersOf, body: { description: 'one' } });
    const second = await send('PATCH', `${path}/${json.id}`, { headers: headersOf, body: { description: 'two' } });
    expect([first.status, second.status]).toEqual([200, 412]);
  });

  test('checks a new URL', async () => {
    const { json } = await create();
    const answer = await send('PATCH', `${path}/${json.id}`, { body: { url: 'https://[::1]/' } });
    expect([answer.status, answer.json]).toMatchObject([400, { error: { code: 'url_not_allowed' } }]);
    const same = await send('PATCH', `${path}/whe_02b9f4k1zt`, { body: { url: json.url } });
    expect([same.status, same.json.url]).toEqual([200, json.url]);
  });

  test('disables and enables', async () => {
    const { json } = await create();
    const disabled = await send('PATCH', `${path}/${json.id}`, { body: { status: 'disabled' } });
    expect(disabled.json).toMatchObject({ status: 'disabled', disabled_reason: 'It was disabled by a request.' });
    const enabled = await send('PATCH', `${path}/${json.id}`, {
      headers: { 'content-type': 'application/merge-patch+json' },
      body: { status: 'enabled' },
    });
    expect(enabled.json).toMatchObject({ status: 'enabled', disabled_reason: null });
  });
});

test('rotateWebhookSecret tells a new secret and changes the ETag', async () => {
  const sandbox = createTestSandbox();
  const created = await sandbox.send('POST', path, { body: { url, events: ['*'] } });
  const rotated = await sandbox.send('POST', `${path}/${created.json.id}/rotate_secret`);
  expect(rotated.json.secret).toMatch(/^whsec_/);
  expect(rotated.json.secret).not.toBe(created.json.secret);
  const { headers } = await sandbox.send('GET', `${path}/${created.json.id}`);
  expect(headers.get('etag')).toBe(rotated.headers.get('etag'));
  expect(headers.get('etag')).not.toBe(created.headers.get('etag'));
  const audit = await sandbox.send('GET', `/v1/audit_log?object_id=${created.json.id}&limit=1`);
  expect(audit.json).toMatchObject({ data: [{ action: 'webhook_endpoint.rotate_secret' }] });
  expect(audit.text).not.toContain('whsec_');
});

test('deleteWebhookEndpoint leaves a place for another one', async () => {
  const sandbox = createTestSandbox();
  const body = { url, events: ['report.*'] };
  for (let count = 0; count < 18; count++) {
    expect((await sandbox.send('POST', path, { body })).status).toBe(201);
  }
  expect((await sandbox.send('POST', path, { body })).status).toBe(409);
  const { json } = await sandbox.send('DELETE', `${path}/whe_02b9f4k1zt`);
  expect(json).toEqual({ id: 'whe_02b9f4k1zt', type: 'webhook_endpoint', deleted: true });
  expect((await sandbox.send('POST', path, { body })).status).toBe(201);
});

test('a world begins with two endpoints, whose ids and dates are always the same', async () => {
  const { json } = await createTestSandbox().send('GET', path);
  expect(json).toMatchObject({
    data: [
      { id: 'whe_03c7m8d5qv', created_at: '2025-07-14T13:40:05Z', status: 'enabled' },
      { id: 'whe_02b9f4k1zt', created_at: '2025-06-02T09:14:21Z', status: 'enabled', events: ['account.*'] },
    ],
    next_cursor: null,
  });
});

describe('listWebhookDeliveries', () => {
  test('walks from page to page, and its cursor belongs to the one endpoint', async () => {
    const sandbox = createTestSandbox();
    const test = `${path}/whe_02b9f4k1zt`;
    for (let count = 0; count < 5; count++) await sandbox.send('POST', `${test}/test`);
    const first = await sandbox.send('GET', `${test}/deliveries?limit=3`);
    const cursor = String(first.json.next_cursor);
    const second = await sandbox.send('GET', `${test}/deliveries?limit=3&cursor=${cursor}`);
    const ids = [first, second].flatMap(({ json }) => (json.data as { id: string }[]).map(({ id }) => id));
    expect([ids.length, new Set(ids).size, second.json.next_cursor]).toEqual([5, 5, null]);
    const other = await sandbox.send('GET', `${path}/whe_03c7m8d5qv/deliveries?limit=3&cursor=${cursor}`);
    expect(other.json).toMatchObject({ error: { code: 'invalid_cursor' } });
    expect((await sandbox.send('GET', `${path}/whe_03c7m8d5qv/deliveries`)).json.data).toEqual([]);
  });
});

test('sendTestWebhook goes to the one endpoint, whatever it subscribes to', async () => {
  const sandbox = createTestSandbox();
  await sandbox.send('POST', path, { body: { url, events: ['*'] } });
  const { status, json } = await sandbox.send('POST', `${path}/whe_02b9f4k1zt/test`);
  expect([status, json]).toMatchObject([201, { type: 'webhook_delivery', status: 'pending', attempts: [] }]);
  const event = await sandbox.send('GET', `/v1/events/${json.event_id}`);
  expect(event.json).toMatchObject({
    event: 'webhook_endpoint.test',
    data: { webhook_endpoint_id: 'whe_02b9f4k1zt' },
  });
  const audit = await sandbox.send('GET', '/v1/audit_log?limit=1');
  expect(audit.json).toMatchObject({ data: [{ action: 'webhook_endpoint.test', object: { id: 'whe_02b9f4k1zt' } }] });
});
