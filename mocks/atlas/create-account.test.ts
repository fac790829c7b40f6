import { describe, expect, test } from 'vitest';
import { createTestSandbox, description } from '../test-sandbox.ts';

const { send } = createTestSandbox();

describe('createAccount', () => {
  test("creates the account of the documentation's first example, with defaults filled in", async () => {
    const { status, json, headers } = await send('POST', '/v1/accounts', {
      body: '{"name":"Northstar Labs","plan":"pro"}',
    });
    expect(status).toBe(201);
    expect(json).toMatchObject({
      id: expect.stringMatching(/^acc_[0-9a-z]+$/),
      type: 'account',
      name: 'Northstar Labs',
      plan: 'pro',
      status: 'active',
      owner_email: null,
      metadata: {},
    });
    expect(json.created_at).toBe(json.updated_at);
    expect(headers.get('location')).toBe(`/v1/accounts/${json.id}`);
    const retrieved = await send('GET', `/v1/accounts/${json.id}`);
    expect(retrieved.json).toEqual(json);
    expect(retrieved.headers.get('etag')).toBe(headers.get('etag'));
  });

  test('puts the account first in the list and tells of it by an event', async () => {
    const body = {
      name: 'Harbour & Pine',
      plan: 'enterprise',
      status: 'trialing',
      owner_email: 'mara@harbourpine.example',
      metadata: { constructor: 'a key like any other', tier: '' },
    };
    const { json } = await send('POST', '/v1/accounts', { body });
    expect(json).toMatchObject(body);
    expect((await send('GET', '/v1/accounts?limit=1')).json).toMatchObject({ data: [json] });
    const events = await send('GET', `/v1/events?account_id=${json.id}`);
    expect(events.json).toMatchObject({
      data: [{ event: 'account.created', account_id: json.id, data: { account: json }, created_at: json.created_at }],
      next_cursor: null,
    });
  });

  test('takes every request that the documentation shows', async () => {
    const operation = description.operations.find(({ id }) => id === 'createAccount');
    const examples = operation?.requestBody?.content[0]?.examples ?? [];
    expect(examples.map(({ name }) => name)).toEqual(['minimal', 'complete']);
    for (const { value } of examples) {
      const { status, json } = await send('POST', '/v1/accounts', { body: JSON.stringify(value) });
      expect(status).toBe(201);
      expect(json).toMatchObject(value as object);
    }
  });

  test('says that a missing plan is missing', async () => {
    const { status, json } = await send('POST', '/v1/accounts', { body: { name: 'Northstar Labs' } });
    expect(status).toBe(400);
    expect(json).toMatchObject({
      error: {
        code: 'invalid_request',
        message: 'The plan field is required.',
        param: 'plan',
        errors: [{ param: 'plan', message: 'The plan field is required.' }],
      },
    });
  });

  test('lists every problem, in the order of the fields, and leads with the first', async () => {
    const body = `{"id":"acc_1","nmae":"x","status":"new","owner_email":"nobody","plan":null,"name":" \\t",
      "metadata":{"tier":5,"__proto__":"x","${'k'.repeat(41)}":"v"}}`;
    const { json } = await send('POST', '/v1/accounts', { body });
    expect(json).toMatchObject({
      error: {
        param: 'name',
        message: 'The name field must not be empty.',
        errors: [
          { param: 'name', message: 'The name field must not be empty.' },
          { param: 'plan', message: 'The plan field must be a string, not null.' },
          {
            param: 'status',
            message: 'The status field must be one of active, trialing, past_due, suspended, not "new".',
          },
          { param: 'owner_email', message: expect.stringContaining('must be an email address') },
          { param: 'metadata.__proto__', message: 'The metadata.__proto__ field is unknown. Leave it out.' },
          {
            param: `metadata.${'k'.repeat(41)}`,
            message: expect.stringContaining('takes at most 40 characters, not 41'),
          },
          { param: 'metadata.tier', message: 'The metadata.tier field must be a string, not a number.' },
          { param: 'id', message: 'The id field is read-only. Leave it out.' },
          { param: 'nmae', message: 'The nmae field is unknown. Did you mean name?' },
        ],
      },
    });
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test.each([
    ['120 characters of two code units each', { name: '😀'.repeat(120), plan: 'pro' }, undefined],
    ['121 of them', { name: '😀'.repeat(121), plan: 'pro' }, 'The name field takes at most 120 characters, not 121.'],
    ['no address', { name: 'A', plan: 'pro', owner_email: null }, undefined],
    ['50 keys', { name: 'A', plan: 'pro', metadata: keys(50) }, undefined],
    ['51 keys', { name: 'A', plan: 'pro', metadata: keys(51) }, 'The metadata field takes at most 50 keys, not 51.'],
    ['a blank key', { name: 'A', plan: 'pro', metadata: { ' ': '' } }, 'must not be empty'],
    [
      'a value of 501 characters',
      { name: 'A', plan: 'pro', metadata: { a: 'x'.repeat(501) } },
      'at most 500 characters, not 501',
    ],
    ['metadata that is null', { name: 'A', plan: 'pro', metadata: null }, 'must be an object, not null'],
    ['an array', [], 'The body must be an object, not an array.'],
    ['__proto__', '{"name":"A","plan":"pro","__proto__":{}}', 'The __proto__ field is unknown. Leave it out.'],
    ['constructor', { name: 'A', plan: 'pro', constructor: 'x' }, 'The constructor field is unknown.'],
    ['half a surrogate pair', '{"name":"\\ud83d","plan":"pro"}', 'half of a surrogate pair'],
  ])('takes or refuses %s', async (_, body, message) => {
    const { status, json } = await send('POST', '/v1/accounts', { body, world: 'validation1' });
    if (message === undefined) expect(status).toBe(201);
    else expect(json).toMatchObject({ error: { code: 'invalid_request', message: expect.stringContaining(message) } });
  });

  test.each([
    ['', 1, 1, 'the body is empty'],
    ['\ufeff{}', 1, 1, 'byte order mark'],
    ['{"name":"A",\n "name":"B"}', 2, 2, 'the key "name" stands twice'],
    ['{"name":"A"\n"plan":"pro"}', 2, 1, 'expected a comma'],
    [new Uint8Array([0x7b, 0x0a, 0x22, 0xc3, 0x28]), 2, 2, 'a byte that is no UTF-8'],
    [new Uint8Array([0x22, 0xe2, 0x82]), 1, 2, 'a byte that is no UTF-8'],
    ['['.repeat(33), 1, 33, 'nested deeper than 32'],
  ])('says where and why %j is no JSON', async (body, line, column, message) => {
    const { status, json } = await send('POST', '/v1/accounts', { body, world: 'invalidjson' });
    expect(status).toBe(400);
    expect(json).toMatchObject({
      error: { code: 'invalid_json', line, column, message: expect.stringContaining(message) },
    });
  });

  test.each([
    ['application/json; charset=UTF-8', 201],
    ['APPLICATION/JSON', 201],
    ['application/json; charset=iso-8859-1', 415],
    ['application/merge-patch+json', 415],
    ['text/plain', 415],
    ['', 415],
  ])('answers the media type "%s" with %i', async (contentType, status) => {
    const headers = { 'content-type': contentType };
    const body = new TextEncoder().encode('{"name":"A","plan":"free"}');
    expect(await send('POST', '/v1/accounts', { headers, body, world: 'mediatypes1' })).toMatchObject({ status });
  });

  test('takes no compressed body and none over 256 KiB', async () => {
    const compressed = { headers: { 'content-encoding': 'gzip' }, body: { name: 'A', plan: 'free' } };
    expect(await send('POST', '/v1/accounts', compressed)).toMatchObject({ status: 415 });
    const fits = { body: `{"name":"A","plan":"free"}${' '.repeat(262_144 - 26)}` };
    expect(await send('POST', '/v1/accounts', fits)).toMatchObject({ status: 201 });
    expect(await send('POST', '/v1/accounts', { body: `${fits.body} ` })).toMatchObject({
      status: 413,
      json: { error: { code: 'payload_too_large', message: 'The body is larger than 262,144 bytes. Send less.' } },
    });
  });

  test('refuses more accounts than a workspace may hold, and writes no event either', async () => {
    const small = createTestSandbox({ capacity: { accounts: 138 } });
    const request = { body: { name: 'A', plan: 'free' } };
    expect(await small.send('POST', '/v1/accounts', request)).toMatchObject({ status: 201 });
    expect(await small.send('POST', '/v1/accounts', request)).toMatchObject({
      status: 409,
      json: { error: { code: 'conflict', message: expect.stringContaining('holds 138 accounts') } },
    });
    const { json } = await small.send('GET', '/v1/events?event=account.created&limit=1');
    expect(json).toMatchObject({ data: [{ created_at: '2026-11-24T08:00:00.000Z' }] });
  });
});

function keys(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`key_${index}`, 'value']));
}
