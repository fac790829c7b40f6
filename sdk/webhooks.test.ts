import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { signWebhook, verifyWebhook, type WebhookHeaders, type WebhookVerificationError } from './webhooks.ts';

const secret = `whsec_${btoa('the first secret of 32 bytes, ok')}`;
const nextSecret = `whsec_${btoa('the next secret, of 32 bytes too')}`;
const payload = '{"id":"evt_01kk3v9q7r","type":"event","name":"Café"}';
const id = 'evt_01kk3v9q7r';
const nowMs = Date.UTC(2026, 10, 24, 8);
const timestamp = nowMs / 1000;
const now = () => nowMs;

async function sign(change: Partial<{ secret: string; timestamp: number; payload: string }> = {}) {
  const signature = await signWebhook({ id, timestamp, payload, secret, ...change });
  return {
    'webhook-id': id,
    'webhook-timestamp': String(change.timestamp ?? timestamp),
    'webhook-signature': signature,
  };
}

async function failureOf(headers: WebhookHeaders, body = payload): Promise<string> {
  const error = await verifyWebhook(body, headers, secret, { now }).catch((thrown: WebhookVerificationError) => thrown);
  return (error as WebhookVerificationError).step;
}

describe('beside the reference implementation', () => {
  const reference = new Webhook(secret);

  test('what is signed here is verified there', async () => {
    const real = Math.floor(Date.now() / 1000);
    expect(reference.verify(payload, await sign({ timestamp: real }))).toEqual(JSON.parse(payload));
  });

  test('what is signed there is verified here', async () => {
    const signature = reference.sign(id, new Date(nowMs), payload);
    expect(signature).toBe((await sign())['webhook-signature']);
    const headers = { ...(await sign()), 'webhook-signature': signature };
    expect(await verifyWebhook(payload, headers, secret, { now })).toEqual(JSON.parse(payload));
  });
});

describe('a delivery is verified', () => {
  test('with headers of fetch, of Node and in any case', async () => {
    const headers = await sign();
    const upperCase = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), [value]]));
    for (const form of [headers, new Headers(headers), upperCase]) {
      expect(await verifyWebhook(payload, form, secret, { now })).toEqual(JSON.parse(payload));
    }
  });

  test('as bytes', async () => {
    const bytes = new TextEncoder().encode(payload);
    expect(await verifyWebhook(bytes, await sign(), secret, { now })).toEqual(JSON.parse(payload));
  });

  test('by one of several signatures and one of several secrets', async () => {
    const [old, next] = [await sign(), await sign({ secret: nextSecret })];
    const both = `v1a,unknown ${old['webhook-signature']} ${next['webhook-signature']}`;
    const headers = { ...old, 'webhook-signature': both };
    for (const secrets of [secret, nextSecret, [nextSecret, secret]]) {
      expect(await verifyWebhook(payload, headers, secrets, { now })).toEqual(JSON.parse(payload));
    }
    expect(await verifyWebhook(payload, next, [secret, nextSecret], { now })).toEqual(JSON.parse(payload));
  });

  test('up to 300 seconds from now in both directions', async () => {
    for (const distance of [-300, 300]) {
      const headers = await sign({ timestamp: timestamp + distance });
      expect(await verifyWebhook(payload, headers, secret, { now })).toEqual(JSON.parse(payload));
    }
  });
});

describe('a delivery is refused', () => {
  test.each([['webhook-id'], ['webhook-timestamp'], ['webhook-signature']])('without %s', async (name) => {
    expect(await failureOf({ ...(await sign()), [name]: '' })).toBe('headers_present');
    expect(await failureOf({ ...(await sign()), [name]: undefined })).toBe('headers_present');
  });

  test.each([['yesterday'], ['-1'], ['1.5'], ['1e9'], ['9'.repeat(13)]])('with the timestamp %s', async (text) => {
    expect(await failureOf({ ...(await sign()), 'webhook-timestamp': text })).toBe('timestamp_valid');
  });

  test.each([[-301], [301]])('%i seconds from now', async (distance) => {
    expect(await failureOf(await sign({ timestamp: timestamp + distance }))).toBe('timestamp_recent');
  });

  test.each([['v1'], ['v1,'], ['v1,%%%'], ['v1a,YWJj'], ['YWJj']])('with the signature "%s"', async (text) => {
    expect(await failureOf({ ...(await sign()), 'webhook-signature': text })).toBe('signature_readable');
  });

  test('with a signature of another secret, id, time or body', async () => {
    const headers = await sign();
    expect(await failureOf(await sign({ secret: nextSecret }))).toBe('signature_matches');
    expect(await failureOf({ ...headers, 'webhook-id': 'evt_other' })).toBe('signature_matches');
    expect(await failureOf({ ...headers, 'webhook-timestamp': String(timestamp + 1) })).toBe('signature_matches');
    expect(await failureOf(headers, `${payload} `)).toBe('signature_matches');
    expect(await failureOf({ ...headers, 'webhook-signature': 'v1,YWJj' })).toBe('signature_matches');
  });

  test('with a right signature of what is no JSON', async () => {
    expect(await failureOf(await sign({ payload: 'hello' }), 'hello')).toBe('payload_readable');
  });
});

test.each([['whsec_'], ['whsec_dG9vIHNob3J0'], ['not base64!'], [`whsec_${btoa('x'.repeat(65))}`]])(
  'the secret "%s" is told to be malformed',
  async (malformed) => {
    await expect(verifyWebhook(payload, await sign(), malformed, { now })).rejects.toThrow(TypeError);
    await expect(signWebhook({ id, timestamp, payload, secret: malformed })).rejects.toThrow('24 to 64 bytes');
  },
);

test('no secret at all is a mistake of the caller', async () => {
  await expect(verifyWebhook(payload, await sign(), [], { now })).rejects.toThrow('No secret is given');
});
