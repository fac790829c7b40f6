import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createWebhookSandbox, startReceiver } from './test-receiver.ts';
import type { WebhookDelivery } from './webhook-state.ts';

let receiver: Awaited<ReturnType<typeof startReceiver>>;
beforeAll(async () => {
  receiver = await startReceiver();
});
beforeEach(() => {
  receiver.received.length = 0;
  receiver.answer({ status: 500 });
});
afterAll(() => receiver.stop());

const secondsOf = [5, 30, 120, 600, 3_600, 21_600, 86_400];

/** Seconds between an attempt and the one after it. */
function gaps({ attempts }: WebhookDelivery): number[] {
  const times = attempts.map(({ at }) => Date.parse(at) / 1000);
  return times.slice(1).map((time, index) => time - (times[index] ?? 0));
}

/** Randomness whose two bytes for a spread are all of one kind. */
function withSpreadBytes(byte: number) {
  let seed = 1;
  return (count: number) =>
    Uint8Array.from({ length: count }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return count === 2 ? byte : seed % 256;
    });
}

describe('a delivery that fails', () => {
  test('is tried again after 5 s, 30 s, 2 min, 10 min, 1 h, 6 h and 24 h, then failed', async () => {
    const { register, emit, advanceClock, deliveries } = createWebhookSandbox();
    const { id } = await register(receiver.url, ['*']);
    const eventId = await emit();
    await advanceClock('P3D');
    const [delivery] = await deliveries(id);
    expect(delivery).toMatchObject({ status: 'failed', next_attempt_at: null });
    expect(delivery?.attempts.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual(Array(8).fill(eventId));
    if (!delivery) throw new Error('no delivery');
    for (const [index, gap] of gaps(delivery).entries()) {
      expect(Math.abs(gap / (secondsOf[index] ?? 0) - 1)).toBeLessThanOrEqual(0.2);
    }
  });

  test.each([
    [0, 0.8],
    [255, 1.2],
  ])('is tried again up to 20 % sooner or later: byte %i makes %f', async (byte, factor) => {
    const { register, emit, advanceClock, deliveries } = createWebhookSandbox({ randomBytes: withSpreadBytes(byte) });
    const { id } = await register(receiver.url, ['*']);
    await emit();
    await advanceClock('P3D');
    const [delivery] = await deliveries(id);
    if (!delivery) throw new Error('no delivery');
    expect(gaps(delivery)).toEqual(secondsOf.map((seconds) => seconds * factor));
  });

  test('says when the next attempt is due, and succeeds with the first 2xx', async () => {
    const { register, emit, settle, advanceClock, deliveries } = createWebhookSandbox();
    const { id } = await register(receiver.url, ['*']);
    await emit();
    await settle();
    const [failing] = await deliveries(id);
    const waitMs = Date.parse(failing?.next_attempt_at ?? '') - Date.parse(failing?.attempts[0]?.at ?? '');
    expect(waitMs).toBeGreaterThanOrEqual(4_000);
    expect(waitMs).toBeLessThanOrEqual(6_000);
    receiver.answer({ status: 299 });
    await advanceClock('PT6S');
    expect(await deliveries(id)).toMatchObject([
      {
        status: 'succeeded',
        attempts: [{ status_code: 500 }, { status_code: 299, error: null }],
        next_attempt_at: null,
      },
    ]);
    await advanceClock('P3D');
    expect(receiver.received).toHaveLength(2);
  });

  test.each([
    ['deleted', 'DELETE', undefined],
    ['disabled', 'PATCH', { status: 'disabled' }],
  ])('ends when its endpoint is %s', async (_, method, body) => {
    const { register, emit, settle, advanceClock, send } = createWebhookSandbox();
    const { id } = await register(receiver.url, ['*']);
    await emit();
    await settle();
    await send(method, `/v1/webhook_endpoints/${id}`, body ? { body } : {});
    await advanceClock('P3D');
    expect(receiver.received).toHaveLength(1);
  });

  test('ends with the life of its world', async () => {
    const { register, emit, settle, advanceClock, send } = createWebhookSandbox();
    await register(receiver.url, ['*']);
    await emit();
    await settle();
    await send('POST', '/_sandbox/reset');
    await advanceClock('P3D');
    expect(receiver.received).toHaveLength(1);
  });
});

describe('an endpoint with five failed deliveries in a row', () => {
  async function failFiveTimes() {
    const sandbox = createWebhookSandbox();
    const { id } = await sandbox.register(receiver.url, ['custom.*']);
    for (let count = 0; count < 5; count++) await sandbox.emit();
    await sandbox.advanceClock('P3D');
    return { ...sandbox, id, path: `/v1/webhook_endpoints/${id}` };
  }

  test('is disabled, which an event and the audit trail tell', async () => {
    const { id, path, send, emit, advanceClock } = await failFiveTimes();
    const reason = '5 deliveries in a row failed.';
    expect((await send('GET', path)).json).toMatchObject({ status: 'disabled', disabled_reason: reason });
    expect((await send('GET', '/v1/events?event=webhook_endpoint.disabled&limit=1')).json).toMatchObject({
      data: [{ data: { webhook_endpoint_id: id, reason }, account_id: null }],
    });
    expect((await send('GET', `/v1/audit_log?object_id=${id}&limit=1`)).json).toMatchObject({
      data: [
        {
          actor: { type: 'system', id: 'atlas' },
          action: 'webhook_endpoint.disable',
          before: { status: 'enabled' },
          after: { status: 'disabled', disabled_reason: reason },
          request_id: null,
        },
      ],
    });
    const sent = receiver.received.length;
    await emit();
    await advanceClock('P3D');
    expect(receiver.received).toHaveLength(sent);
  });

  test('gets events again once it is enabled, and counts anew', async () => {
    const { path, send, emit, advanceClock } = await failFiveTimes();
    const enabled = await send('PATCH', path, { body: { status: 'enabled' } });
    expect(enabled.json).toMatchObject({ status: 'enabled', disabled_reason: null });
    for (let count = 0; count < 4; count++) await emit();
    await advanceClock('P3D');
    expect((await send('GET', path)).json).toMatchObject({ status: 'enabled' });
    receiver.answer({ status: 200 });
    await emit();
    await advanceClock('P1D');
    receiver.answer({ status: 500 });
    for (let count = 0; count < 4; count++) await emit();
    await advanceClock('P3D');
    expect((await send('GET', path)).json).toMatchObject({ status: 'enabled' });
    await emit();
    await advanceClock('P3D');
    expect((await send('GET', path)).json).toMatchObject({ status: 'disabled' });
  });
});

describe('redeliverWebhook', () => {
  async function deliverOnce(status: number, wait: string) {
    const sandbox = createWebhookSandbox();
    const { id } = await sandbox.register(receiver.url, ['*']);
    receiver.answer({ status });
    await sandbox.emit();
    await sandbox.advanceClock(wait);
    const [delivery] = await sandbox.deliveries(id);
    return { ...sandbox, id, delivery, path: `/v1/webhook_deliveries/${delivery?.id}/redeliver` };
  }

  test.each([
    ['succeeded', 200, 'PT1S', 1],
    ['pending', 500, 'PT1S', 1],
    ['failed', 500, 'P3D', 8],
  ])('sends a delivery that has %s again, at once and under the same id', async (status, code, wait, attempts) => {
    const { path, send, settle, deliveries, delivery, id } = await deliverOnce(code, wait);
    expect(delivery).toMatchObject({ status });
    expect(receiver.received).toHaveLength(attempts);
    receiver.answer({ status: 200 });
    const { status: answered, json } = await send('POST', path);
    expect([answered, json.status, json.id]).toEqual([200, 'pending', delivery?.id]);
    await settle();
    expect(receiver.received).toHaveLength(attempts + 1);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(await deliveries(id)).toMatchObject([{ status: 'succeeded', next_attempt_at: null }]);
  });

  test('starts the schedule from its beginning, in the place of what was pending', async () => {
    const { path, send, advanceClock, deliveries, id } = await deliverOnce(500, 'PT1H');
    const before = receiver.received.length;
    await send('POST', path);
    await advanceClock('P3D');
    expect(receiver.received).toHaveLength(before + 8);
    expect(await deliveries(id)).toMatchObject([{ status: 'failed' }]);
  });

  test('is noted in the audit trail, and done once for one Idempotency-Key', async () => {
    const { path, send, settle, delivery } = await deliverOnce(200, 'PT1S');
    const headers = { 'idempotency-key': 'key-1' };
    const first = await send('POST', path, { headers });
    await settle();
    const second = await send('POST', path, { headers });
    await settle();
    expect([second.text, second.headers.get('idempotent-replayed')]).toEqual([first.text, 'true']);
    expect(receiver.received).toHaveLength(2);
    expect((await send('GET', `/v1/audit_log?object_id=${delivery?.id}`)).json).toMatchObject({
      data: [{ action: 'webhook_delivery.redeliver', object: { type: 'webhook_delivery' } }],
    });
  });
});
