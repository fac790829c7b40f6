import { afterAll, beforeAll, expect, test } from 'vitest';
import { postWebhook } from '../../rules/post-webhook.ts';
import { createWebhookSandbox, startReceiver } from './test-receiver.ts';

let receiver: Awaited<ReturnType<typeof startReceiver>>;
beforeAll(async () => {
  receiver = await startReceiver();
});
afterAll(() => receiver.stop());

test('a name that leads to loopback once it is registered is not sent to', async () => {
  const answers = [['93.184.216.34'], ['127.0.0.1']];
  const lookup = async () => (answers.shift() ?? ['127.0.0.1']).map((address) => ({ address, family: 4 }));
  const { register, emit, settle, deliveries } = createWebhookSandbox({ webhooks: { lookup } });
  const { id } = await register(`https://rebinding.example:${receiver.port}/`, ['*']);
  await emit();
  await settle();
  expect(await deliveries(id)).toMatchObject([
    {
      status: 'pending',
      attempts: [{ status_code: null, error: expect.stringContaining('resolves to 127.0.0.1'), response_body: null }],
    },
  ]);
  expect(receiver.received).toEqual([]);
});

test('the connection goes to the address that was checked, wherever the name leads by then', async () => {
  const result = await postWebhook({
    // A name that would lead elsewhere, or nowhere.
    url: new URL(`http://checked.invalid:${receiver.port}/hook`),
    addresses: [{ address: '127.0.0.1', family: 4 }],
    headers: { 'content-type': 'application/json' },
    body: '{}',
    timeoutMs: 1_000,
    signal: new AbortController().signal,
  });
  expect(result).toMatchObject({ status: 204, failure: null });
  expect(receiver.received).toMatchObject([{ headers: { host: `checked.invalid:${receiver.port}` }, body: '{}' }]);
});
