import { describe, expect, test } from 'vitest';
import { signWebhook } from '#sdk/webhooks.ts';
import { createWebhookSandbox } from './test-receiver.ts';

const id = 'evt_1';
const payload = '{"id":"evt_1"}';

async function openInbox() {
  const sandbox = createWebhookSandbox();
  const { json } = await sandbox.send('GET', '/_sandbox');
  const inbox = json.inbox as { url: string; endpoints: { id: string; secret: string }[] };
  const { pathname: path } = new URL(inbox.url);
  const secret = inbox.endpoints[0]?.secret ?? '';
  const timestamp = sandbox.nowMs() / 1000;
  const sign = async (change: { timestamp?: number; secret?: string } = {}) => ({
    authorization: '',
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(change.timestamp ?? timestamp),
    'webhook-signature': await signWebhook({ id, timestamp, payload, secret, ...change }),
  });
  const deliver = (headers: Record<string, string>, body: string | Uint8Array<ArrayBuffer> = payload) =>
    sandbox.send('POST', path, { headers, body });
  return { ...sandbox, inbox, path, timestamp, sign, deliver };
}

describe('a delivery to the inbox', () => {
  test('is verified check by check', async () => {
    const { deliver, sign } = await openInbox();
    const { status, json, headers } = await deliver(await sign());
    expect([status, json]).toEqual([
      200,
      {
        received: true,
        verified: true,
        failed_step: null,
        steps: [
          'headers_present',
          'timestamp_valid',
          'timestamp_recent',
          'signature_readable',
          'signature_matches',
          'payload_readable',
          'not_replayed',
        ].map((name) => ({ name, result: 'passed' })),
      },
    ]);
    expect([...headers.keys()].filter((name) => name.startsWith('x-ratelimit'))).toEqual([]);
  });

  test('is marked as a replay when its id has been taken before', async () => {
    const { deliver, sign } = await openInbox();
    await deliver(await sign());
    const { status, json } = await deliver(await sign());
    expect([status, json]).toMatchObject([200, { verified: false, failed_step: 'not_replayed' }]);
  });

  test('is no replay when the one before it was refused', async () => {
    const { deliver, sign } = await openInbox();
    await deliver(await sign(), '{"altered":true}');
    expect(await deliver(await sign())).toMatchObject({ status: 200, json: { verified: true } });
  });

  test.each([
    ['without its signature', 'headers_present', { headers: { 'webhook-signature': '' } }],
    ['without a readable time', 'timestamp_valid', { headers: { 'webhook-timestamp': 'now' } }],
    ['that is stale', 'timestamp_recent', { age: 301 }],
    ['of the future', 'timestamp_recent', { age: -301 }],
    ['with a signature of another form', 'signature_readable', { headers: { 'webhook-signature': 'sha256=YWJj' } }],
    ['that was altered', 'signature_matches', { body: '{"id":"evt_2"}' }],
    ['that was signed with another secret', 'signature_matches', { secret: `whsec_${btoa('x'.repeat(32))}` }],
    ['whose id was altered', 'signature_matches', { headers: { 'webhook-id': 'evt_2' } }],
  ] as [string, string, { headers?: object; age?: number; body?: string; secret?: string }][])(
    '%s is refused at %s',
    async (_, step, { headers = {}, age = 0, body = payload, secret }) => {
      const { deliver, sign, timestamp } = await openInbox();
      const signed = await sign({ timestamp: timestamp - age, ...(secret ? { secret } : {}) });
      const { status, json } = await deliver({ ...signed, ...headers }, body);
      expect([status, json]).toMatchObject([400, { received: true, verified: false, failed_step: step }]);
      const results = (json.steps as { name: string; result: string; message?: string }[]).map(({ result }) => result);
      const at = results.indexOf('failed');
      expect(results).toEqual([...Array(at).fill('passed'), 'failed', ...Array(6 - at).fill('skipped')]);
    },
  );

  test('is verified with both secrets for a day after a rotation', async () => {
    const { deliver, sign, send, advanceClock, inbox } = await openInbox();
    const rotated = await send('POST', `/v1/webhook_endpoints/${inbox.endpoints[0]?.id}/rotate_secret`);
    const secret = String(rotated.json.secret);
    expect(await deliver(await sign())).toMatchObject({ status: 200 });
    await advanceClock('P1D');
    expect(await deliver(await sign())).toMatchObject({ status: 400 });
    expect(await deliver(await sign({ secret }))).toMatchObject({ status: 200 });
    const now = await send('GET', '/_sandbox');
    expect(now.json).toMatchObject({ inbox: { endpoints: [{ secret }, {}] } });
  });

  test('is refused when no endpoint leads there any more', async () => {
    const { deliver, sign, send, inbox } = await openInbox();
    for (const endpoint of inbox.endpoints) await send('DELETE', `/v1/webhook_endpoints/${endpoint.id}`);
    expect(await deliver(await sign())).toMatchObject({ status: 400, json: { failed_step: 'signature_matches' } });
  });

  test('may be 256 KiB large', async () => {
    const { deliver, sign } = await openInbox();
    const headers = await sign();
    expect(await deliver(headers, new Uint8Array(262_145))).toMatchObject({ status: 413 });
    expect(await deliver(headers, new Uint8Array(262_144))).toMatchObject({ status: 400 });
  });
});

describe('the inbox', () => {
  test('is found by its whole address alone, and makes no world', async () => {
    const { send, path, deliver, sign } = await openInbox();
    const other = path.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    for (const target of [
      other,
      path.slice(0, -1),
      '/hooks/',
      '/hooks/nobodyhome-0',
      `${path}/a`,
      path.replace('testworld', 'otherworld'),
    ]) {
      expect([target, (await send('POST', target, { body: {} })).status]).toEqual([target, 404]);
    }
    expect((await send('GET', path)).headers.get('allow')).toBe('POST');
    await send('POST', '/_sandbox/reset');
    expect(await deliver(await sign())).toMatchObject({ status: 404 });
  });

  test('has another address and other secrets in every life', async () => {
    const [one, two] = [await openInbox(), await openInbox()];
    expect(one.inbox.url).not.toBe(two.inbox.url);
    expect(one.inbox.endpoints[0]?.secret).not.toBe(two.inbox.endpoints[0]?.secret);
    expect(one.inbox.endpoints[0]?.secret).not.toBe(one.inbox.endpoints[1]?.secret);
    expect(one.inbox.url).toMatch(/^https:\/\/docs\.atlasfiction\.com\/hooks\/testworld-[0-9a-f]{32}$/);
  });

  test('gets the events that its endpoints subscribe to, without a connection', async () => {
    const { send, settle, deliveries, emit } = await openInbox();
    await send('POST', '/v1/accounts', { body: { name: 'Northstar Labs', plan: 'pro' } });
    await emit();
    await settle();
    for (const endpoint of ['whe_02b9f4k1zt', 'whe_03c7m8d5qv']) {
      const [delivery] = await deliveries(endpoint);
      expect(delivery).toMatchObject({ status: 'succeeded', attempts: [{ status_code: 200 }] });
      expect(JSON.parse(delivery?.attempts[0]?.response_body ?? '')).toMatchObject({ received: true, verified: true });
    }
  });

  test('takes no more than it may hold, and no room for what it drops', async () => {
    const { deliver, sign, send } = await openInbox();
    const body = new Uint8Array(262_144);
    for (let count = 0; count < 120; count++) await deliver(await sign(), body);
    // 120 such bodies are more than a world may hold, and then it would refuse to write.
    const account = { name: 'Northstar Labs', plan: 'pro' };
    expect(await send('POST', '/v1/accounts', { body: account })).toMatchObject({ status: 201 });
  });
});
