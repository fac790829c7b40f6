import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { verifyWebhook } from '#sdk/webhooks.ts';
import { createWebhookSandbox, describeTimeout, startReceiver } from './test-receiver.ts';

let receiver: Awaited<ReturnType<typeof startReceiver>>;
beforeAll(async () => {
  receiver = await startReceiver();
});
beforeEach(() => {
  receiver.received.length = 0;
  receiver.answer({ status: 204 });
});
afterAll(() => receiver.stop());

describe('an event', () => {
  test('is sent as it is, signed by Standard Webhooks', async () => {
    const { register, emit, settle, deliveries, send } = createWebhookSandbox({ now: Date.now });
    const { id, secret } = await register(receiver.url, ['custom.*']);
    const eventId = await emit();
    await settle();
    const event = await send('GET', `/v1/events/${eventId}`);
    const [request] = receiver.received;
    expect(request).toMatchObject({ method: 'POST', path: '/hook', body: event.text });
    expect(request?.headers).toMatchObject({ 'content-type': 'application/json', 'webhook-id': eventId });
    const headers = request?.headers as Record<string, string>;
    expect(new Webhook(secret).verify(request?.body ?? '', headers)).toEqual(event.json);
    expect(await deliveries(id)).toMatchObject([
      {
        type: 'webhook_delivery',
        webhook_endpoint_id: id,
        event_id: eventId,
        status: 'succeeded',
        attempts: [{ number: 1, status_code: 204, error: null, response_body: '' }],
        next_attempt_at: null,
      },
    ]);
  });

  test('is sent with the real time, however far the clock has been moved', async () => {
    const { register, emit, settle, advanceClock, nowMs } = createWebhookSandbox();
    await register(receiver.url, ['*']);
    await advanceClock('P30D');
    await emit();
    await settle();
    expect(receiver.received[0]?.headers['webhook-timestamp']).toBe(String(nowMs() / 1000));
  });

  test.each([
    [['*'], true],
    [['custom.*'], true],
    [['custom.seat_added'], true],
    [['account.*', 'report.*'], false],
    [['custom.seat'], false],
  ])('reaches a subscription to %j: %j', async (events, isSent) => {
    const { register, emit, settle } = createWebhookSandbox();
    await register(receiver.url, events);
    await emit();
    await settle();
    expect(receiver.received.length).toBe(isSent ? 1 : 0);
  });

  test('reaches each endpoint once, and none that is disabled or deleted', async () => {
    const { register, emit, settle, send } = createWebhookSandbox();
    const endpoints = [];
    for (const path of ['a', 'b', 'c', 'd']) endpoints.push(await register(`${receiver.url}/${path}`, ['*']));
    await send('PATCH', `/v1/webhook_endpoints/${endpoints[1]?.id}`, { body: { status: 'disabled' } });
    await send('DELETE', `/v1/webhook_endpoints/${endpoints[2]?.id}`);
    await emit();
    await settle();
    expect(receiver.received.map(({ path }) => path).sort()).toEqual(['/hook/a', '/hook/d']);
  });

  test('never waits for its receivers', async () => {
    receiver.answer('silence');
    const { register, emit, deliveries } = createWebhookSandbox();
    const { id } = await register(receiver.url, ['*']);
    const startedMs = performance.now();
    await emit();
    expect(performance.now() - startedMs).toBeLessThan(1_000);
    expect(await deliveries(id)).toMatchObject([{ status: 'pending', attempts: [] }]);
    await vi.waitFor(() => expect(receiver.received).toHaveLength(1));
  });
});

describe('an attempt', () => {
  test.each([
    [{ status: 500, body: 'broken' } as const, 500, 'The answer had the status 500.', 'broken'],
    [{ status: 302, headers: { location: '/elsewhere' } } as const, 302, 'a redirect (302), which is not followed', ''],
    ['hang up' as const, null, 'The connection broke before an answer came.', null],
    ['silence' as const, null, 'No answer came within 0.1 seconds.', null],
  ])('that meets %j is a failure', async (behaviour, status_code, error, response_body) => {
    receiver.answer(behaviour);
    const { register, emit, settle, deliveries } = createWebhookSandbox({ description: describeTimeout(0.1) });
    const { id } = await register(receiver.url, ['*']);
    await emit();
    await settle();
    expect(receiver.received.map(({ path }) => path)).toEqual(['/hook']);
    expect(await deliveries(id)).toMatchObject([
      {
        status: 'pending',
        attempts: [{ number: 1, status_code, error: expect.stringContaining(error), response_body }],
        next_attempt_at: expect.any(String),
      },
    ]);
  });

  test('keeps 1 KiB of the answer, whole characters only', async () => {
    receiver.answer({ status: 200, body: `${'é'.repeat(511)}a${'é'.repeat(90_000)}` });
    const { register, emit, settle, deliveries } = createWebhookSandbox();
    const { id } = await register(receiver.url, ['*']);
    await emit();
    await settle();
    const [delivery] = await deliveries(id);
    expect(delivery?.attempts[0]?.response_body).toBe(`${'é'.repeat(511)}a`);
    expect(delivery?.status).toBe('succeeded');
  });

  test('that finds nobody is a failure', async () => {
    const { register, emit, settle, deliveries } = createWebhookSandbox();
    const { id } = await register('http://127.0.0.1:1/', ['*']);
    await emit();
    await settle();
    expect((await deliveries(id))[0]?.attempts).toMatchObject([{ error: 'The connection was refused.' }]);
  });
});

test('for a day after a rotation both secrets sign, then the new one alone', async () => {
  const { register, emit, settle, advanceClock, send, nowMs } = createWebhookSandbox();
  const { id, secret } = await register(receiver.url, ['*']);
  const rotated = await send('POST', `/v1/webhook_endpoints/${id}/rotate_secret`);
  const next = String(rotated.json.secret);
  expect(next).not.toBe(secret);
  const verify = (which: string) => {
    const { body = '', headers = {} } = receiver.received.at(-1) ?? {};
    return verifyWebhook(body, headers, which, { now: nowMs }).then(
      () => true,
      () => false,
    );
  };
  await emit();
  await settle();
  expect(String(receiver.received.at(-1)?.headers['webhook-signature']).split(' ')).toHaveLength(2);
  expect([await verify(secret), await verify(next)]).toEqual([true, true]);
  await advanceClock('P1D');
  await emit();
  await settle();
  expect([await verify(secret), await verify(next)]).toEqual([false, true]);
});

test('of a world’s deliveries the newest thousand are kept', async () => {
  const { register, emit, deliveries, send, advance } = createWebhookSandbox();
  const ids: string[] = [];
  for (let count = 0; count < 18; count++) ids.push((await register(receiver.url, ['custom.*'])).id);
  await emit();
  const [oldest] = await deliveries(String(ids[0]));
  // With the seeded one 19 endpoints get each event, which makes 1,007 deliveries.
  for (let count = 1; count < 53; count++) {
    if (count % 20 === 0) advance(10_000);
    await emit();
  }
  expect(await deliveries(String(ids[0]))).toHaveLength(52);
  const answer = await send('POST', `/v1/webhook_deliveries/${oldest?.id}/redeliver`);
  expect([answer.status, answer.json]).toMatchObject([
    410,
    { error: { message: expect.stringContaining('not kept') } },
  ]);
});
