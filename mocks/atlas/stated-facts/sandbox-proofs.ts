import { expect } from 'vitest';
import { signWebhook } from '#sdk/webhooks.ts';
import { capacityOfAWorld } from '../../sandbox.ts';
import { createTestSandbox } from '../../test-sandbox.ts';
import { account, durationOf, moveClock, numberOf, type Proofs, textOf, unchecked } from './facts.ts';

export const sandboxProofs: Proofs = {
  'webhook-tolerance': async () => {
    const sandbox = createTestSandbox();
    const { json } = await sandbox.send('GET', '/_sandbox');
    const inbox = json.inbox as { url: string; endpoints: { secret: string }[] };
    const stepOf = async (ageSeconds: number) => {
      const message = { id: `evt_${ageSeconds}`, timestamp: sandbox.nowMs() / 1000 - ageSeconds, payload: '{}' };
      const headers = {
        authorization: '',
        'webhook-id': message.id,
        'webhook-timestamp': String(message.timestamp),
        'webhook-signature': await signWebhook({ ...message, secret: inbox.endpoints[0]?.secret ?? '' }),
      };
      return (await sandbox.send('POST', new URL(inbox.url).pathname, { headers, body: '{}' })).json.failed_step;
    };
    const seconds = durationOf('webhook-tolerance') / 1000;
    expect([await stepOf(seconds), await stepOf(seconds + 1)]).not.toContain('signature_matches');
    expect(await stepOf(seconds)).not.toBe('timestamp_recent');
    expect(await stepOf(seconds + 1)).toBe('timestamp_recent');
  },
  'sandbox-lifetime': async () => {
    for (const [offsetMs, status] of [
      [-1_000, 200],
      [1_000, 404],
    ] as const) {
      const { send, advance } = createTestSandbox();
      const { json } = await send('POST', '/v1/accounts', { body: account });
      advance(durationOf('sandbox-lifetime') + offsetMs);
      expect((await send('GET', `/v1/accounts/${json.id}`)).status).toBe(status);
    }
  },
  'sandbox-clock-range': async () => {
    const sandbox = createTestSandbox();
    expect((await moveClock(sandbox, durationOf('sandbox-clock-range'))).status).toBe(200);
    expect((await moveClock(sandbox, 1_000)).status).toBe(400);
  },
  // What happens at the limit, the tests of each operation show with a smaller one.
  'sandbox-accounts-kept': async () => {
    expect(capacityOfAWorld.accounts).toBe(numberOf('sandbox-accounts-kept'));
  },
  'sandbox-events-kept': async () => {
    expect(capacityOfAWorld.events).toBe(numberOf('sandbox-events-kept'));
  },
  'sandbox-accounts': async () => {
    const { json } = await createTestSandbox().send('GET', '/_sandbox');
    expect(json.counts).toMatchObject({ accounts: numberOf('sandbox-accounts') });
  },
  'sandbox-events': async () => {
    const { json } = await createTestSandbox().send('GET', '/_sandbox');
    expect(json.counts).toMatchObject({ events: numberOf('sandbox-events') });
  },
  'sandbox-seed-end': async () => {
    const { json } = await createTestSandbox().send('GET', '/v1/events?limit=1');
    const [newest] = json.data as { created_at: string }[];
    const end = Date.parse(`${textOf('sandbox-seed-end')} UTC`);
    expect(Date.parse(newest?.created_at ?? '')).toBeLessThan(end + 86_400_000);
    expect(Date.parse(newest?.created_at ?? '')).toBeGreaterThan(end - 7 * 86_400_000);
  },
  'webhook-endpoints-kept': async () => {
    const { send } = createTestSandbox(unchecked);
    const seeded = ((await send('GET', '/v1/webhook_endpoints')).json.data as unknown[]).length;
    const { json } = await send('GET', '/_sandbox');
    const { url } = json.inbox as { url: string };
    const post = () => send('POST', '/v1/webhook_endpoints', { body: { url, events: ['account.*'] } });
    for (let count = seeded; count < numberOf('webhook-endpoints-kept'); count++)
      expect((await post()).status).toBe(201);
    expect((await post()).status).toBe(409);
  },
};
