import { describe, expect, test } from 'vitest';
import { createTestSandbox, type TestRequest } from '../test-sandbox.ts';

const account = 'acc_01h8x4t2w9';
const seatAdded = { event: 'custom.seat_added', account_id: account };

describe('createEvent', () => {
  test('records the event, which is then read, listed and found by its Location', async () => {
    const { send, nowMs } = createTestSandbox();
    const created = await send('POST', '/v1/events', {
      body: { ...seatAdded, data: { seats: 12, by: ['ada', null] } },
    });
    expect(created.status).toBe(201);
    expect(created.json).toEqual({
      id: expect.stringMatching(/^evt_[a-z]/),
      type: 'event',
      ...seatAdded,
      data: { seats: 12, by: ['ada', null] },
      created_at: new Date(nowMs()).toISOString(),
    });
    const read = await send('GET', String(created.headers.get('location')));
    expect([read.text, read.headers.get('etag')]).toEqual([created.text, created.headers.get('etag')]);
    const { json } = await send('GET', '/v1/events?event=custom.*&limit=1');
    expect(json.data).toEqual([created.json]);
  });

  test('has no data unless some is sent', async () => {
    const { send } = createTestSandbox();
    expect(await send('POST', '/v1/events', { body: seatAdded })).toMatchObject({ status: 201, json: { data: {} } });
  });

  test.each<[param: string, body: TestRequest['body'], message: string]>([
    ['event', { account_id: account }, 'is required'],
    ['event', { ...seatAdded, event: 'account.created' }, 'must look like custom.seat_added'],
    ['event', { ...seatAdded, event: 'custom.' }, 'must look like'],
    ['event', { ...seatAdded, event: 'custom.*' }, 'must look like'],
    ['event', { ...seatAdded, event: 'custom.Seat' }, 'must look like'],
    ['event', { ...seatAdded, event: `custom.${'x'.repeat(94)}` }, 'at most 100 characters'],
    ['account_id', { event: 'custom.seat_added' }, 'is required'],
    ['account_id', { ...seatAdded, account_id: null }, 'must be a string'],
    ['account_id', { ...seatAdded, account_id: 'northstar' }, 'must look like acc_01h8x4t2w9'],
    ['account_id', { ...seatAdded, account_id: 'acc_nope' }, 'there is none with the id "acc_nope"'],
    ['data', { ...seatAdded, data: null }, 'must be an object, not null'],
    ['data', { ...seatAdded, data: [1] }, 'must be an object'],
    ['created_at', { ...seatAdded, created_at: '2026-01-01T00:00:00Z' }, 'is read-only'],
    ['data.__proto__', `{"event":"custom.a","account_id":"${account}","data":{"__proto__":{"x":1}}}`, 'is unknown'],
    ['data.a[0].constructor', { ...seatAdded, data: { a: [{ constructor: 1 }] } }, 'is unknown'],
    ['data.n', `{"event":"custom.a","account_id":"${account}","data":{"n":1e400}}`, 'too large to keep'],
  ])('refuses a bad %s', async (param, body, message) => {
    const { send } = createTestSandbox();
    const { status, json } = await send('POST', '/v1/events', { body: body ?? {} });
    expect(status).toBe(400);
    expect(json).toMatchObject({
      error: { code: 'invalid_request', param, message: expect.stringContaining(message) },
    });
    expect({}).not.toHaveProperty('x');
  });

  test('takes 16 KiB of data and not a byte more, counted as it is serialised', async () => {
    const { send } = createTestSandbox();
    const sendText = (text: string) => send('POST', '/v1/events', { body: { ...seatAdded, data: { text } } });
    const frame = JSON.stringify({ text: '' }).length;
    expect(await sendText('x'.repeat(16_384 - frame))).toMatchObject({ status: 201 });
    const { status, json } = await sendText('x'.repeat(16_385 - frame));
    expect([status, json]).toMatchObject([400, { error: { param: 'data' } }]);
    expect(JSON.stringify(json)).toContain('at most 16,384 bytes of JSON, not 16,385');
    expect(await sendText('é'.repeat(8_193))).toMatchObject({ status: 400 });
  });

  test('tells a missing or deleted account together with every other problem', async () => {
    const { send } = createTestSandbox();
    await send('DELETE', `/v1/accounts/${account}`);
    const { status, json } = await send('POST', '/v1/events', { body: { ...seatAdded, event: 'seat_added', data: 1 } });
    expect(status).toBe(400);
    expect(json).toMatchObject({
      error: { param: 'event', errors: [{ param: 'event' }, { param: 'account_id' }, { param: 'data' }] },
    });
    expect(JSON.stringify(json)).toContain(`\\"${account}\\" has been deleted`);
  });

  test.each([
    ['deep nesting', `{"event":"custom.a","account_id":"${account}","data":${'{"a":'.repeat(32)}1${'}'.repeat(32)}}`],
    ['too many keys', { ...seatAdded, data: Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [i, 0])) }],
    ['a key twice', `{"event":"custom.a","event":"custom.b","account_id":"${account}"}`],
  ])('refuses %s as invalid JSON', async (_, body) => {
    const { send } = createTestSandbox();
    const answer = await send('POST', '/v1/events', { body });
    expect(answer).toMatchObject({ status: 400, json: { error: { code: 'invalid_json' } } });
  });

  test('of 20 sent at once with one Idempotency-Key, records one', async () => {
    const { send } = createTestSandbox();
    const request = { body: seatAdded, headers: { 'idempotency-key': 'key-1' } };
    const answers = await Promise.all(Array.from({ length: 20 }, () => send('POST', '/v1/events', request)));
    const created = answers.filter(({ status }) => status === 201);
    const others = answers.filter(({ status }) => status !== 201);
    expect(new Set(created.map(({ text }) => text)).size).toBe(1);
    for (const { json } of others) expect(json).toMatchObject({ error: { code: 'idempotency_in_progress' } });
    const { json } = await send('GET', `/v1/events?event=custom.seat_added&created_after=2026-11-02T00:00:00Z`);
    expect(json.data).toHaveLength(1);
  });

  test('is refused once the workspace holds all the events it can', async () => {
    const { send } = createTestSandbox({ capacity: { events: 1201 } });
    expect(await send('POST', '/v1/events', { body: seatAdded })).toMatchObject({ status: 201 });
    const full = await send('POST', '/v1/events', { body: seatAdded });
    expect(full).toMatchObject({ status: 409, json: { error: { code: 'conflict' } } });
  });
});

describe('retrieveEvent', () => {
  test('gives an event as the list does, and 304 while the client has it', async () => {
    const { send } = createTestSandbox();
    const { json } = await send('GET', '/v1/events?event=report.completed&limit=1');
    const [event] = json.data as { id: string }[];
    const read = await send('GET', `/v1/events/${event?.id}`);
    expect([read.status, read.json]).toEqual([200, event]);
    const condition = { 'if-none-match': String(read.headers.get('etag')) };
    expect(await send('GET', `/v1/events/${event?.id}`, { headers: condition })).toMatchObject({
      status: 304,
      text: '',
    });
  });

  test.each(['evt_nope', 'acc_01h8x4t2w9', 'constructor', '%ff'])('answers 404 for %s', async (id) => {
    const { send } = createTestSandbox();
    expect(await send('GET', `/v1/events/${id}`)).toMatchObject({
      status: 404,
      json: { error: { code: 'not_found', param: 'event_id' } },
    });
  });
});

test.each(['account.exploded', 'custom.', 'account', 'Account.created', '*', ''])(
  'a list of events by the unknown name "%s" is refused',
  async (name) => {
    const { send } = createTestSandbox();
    const answer = await send('GET', `/v1/events?event=${encodeURIComponent(name)}`);
    expect(answer).toMatchObject({ status: 400, json: { error: { code: 'invalid_request', param: 'event' } } });
  },
);
