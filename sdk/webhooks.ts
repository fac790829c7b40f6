/**
 * Signs and verifies webhooks by Standard Webhooks (standardwebhooks.com, specification 1.0), with WebCrypto alone, so
 * that it runs in Node, Deno, Bun, browsers and at the edge.
 */
import type { Event } from './schemas.gen.ts';

/** The checks of a delivery, in the order in which they are made; each one needs those before it. */
export const webhookVerificationSteps = [
  'headers_present',
  'timestamp_valid',
  'timestamp_recent',
  'signature_readable',
  'signature_matches',
  'payload_readable',
] as const;

export type WebhookVerificationStep = (typeof webhookVerificationSteps)[number];

/** A delivery that must not be trusted, with the first check that it fails. */
export class WebhookVerificationError extends Error {
  readonly step: WebhookVerificationStep;

  constructor(step: WebhookVerificationStep, message: string) {
    super(message);
    this.name = 'WebhookVerificationError';
    this.step = step;
  }
}

export type WebhookMessage = {
  /** The `webhook-id` header. */
  id: string;
  /** The `webhook-timestamp` header: seconds since 1970. */
  timestamp: number;
  /** The body as it goes over the wire. */
  payload: string | Uint8Array;
  /** `whsec_` and the base64 of 24 to 64 bytes. */
  secret: string;
};

/** Headers as `fetch` or Node has them. */
export type WebhookHeaders =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

export type VerifyWebhookOptions = {
  /** How far the delivery's timestamp may lie from now, before or after. */
  toleranceSeconds?: number;
  /** Milliseconds since 1970. */
  now?: () => number;
};

/**
 * The signature of a message, for the header `webhook-signature`: `v1,` and the base64 of its HMAC-SHA256.
 *
 * @throws TypeError when the secret is malformed.
 */
export async function signWebhook({ id, timestamp, payload, secret }: WebhookMessage): Promise<string> {
  const signature = await crypto.subtle.sign('HMAC', await importSecret(secret), signedBytes(id, timestamp, payload));
  return `v1,${btoa(String.fromCharCode(...new Uint8Array(signature)))}`;
}

/**
 * Makes sure that a delivery comes from who knows the secret, is recent, and arrived unchanged. A replay within the
 * tolerance passes: keep the `webhook-id` of what you have handled, which stays the same on retries.
 *
 * @param payload the body as it was received; parsing and printing it again would change it.
 * @param secret several during a rotation: one that matches is enough.
 * @returns the event, parsed.
 * @throws WebhookVerificationError for a delivery that fails; TypeError when a secret is malformed or none is given.
 */
export async function verifyWebhook<Payload = Event>(
  payload: string | Uint8Array,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  { toleranceSeconds = 300, now = Date.now }: VerifyWebhookOptions = {},
): Promise<Payload> {
  const secrets = typeof secret === 'string' ? [secret] : secret;
  if (secrets.length === 0) throw new TypeError('No secret is given. Pass the secret of your webhook endpoint.');
  const keys = await Promise.all(secrets.map(importSecret));
  const id = requireHeader(headers, 'webhook-id');
  const timestamp = readTimestamp(requireHeader(headers, 'webhook-timestamp'));
  const signatureHeader = requireHeader(headers, 'webhook-signature');
  requireRecent(timestamp, now(), toleranceSeconds);
  const signatures = readSignatures(signatureHeader);
  const data = signedBytes(id, timestamp, payload);
  const checks = keys.flatMap((key) => signatures.map((signature) => ({ key, signature })));
  // `verify` compares in constant time, and all are compared whichever matches.
  const results = await Promise.all(
    checks.map((check) => crypto.subtle.verify('HMAC', check.key, check.signature, data)),
  );
  if (!results.includes(true)) {
    const message = 'No signature matches. Verify the body as it arrived, with the secret of this webhook endpoint.';
    throw new WebhookVerificationError('signature_matches', message);
  }
  return parsePayload(payload) as Payload;
}

async function importSecret(secret: string): Promise<CryptoKey> {
  const bytes = decodeBase64(secret.replace(/^whsec_/, ''));
  if (!bytes || bytes.length < 24 || bytes.length > 64) {
    throw new TypeError('The secret is malformed. Expected whsec_ and the base64 of 24 to 64 bytes.');
  }
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
}

function signedBytes(id: string, timestamp: number, payload: string | Uint8Array): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const head = encoder.encode(`${id}.${timestamp}.`);
  const body = typeof payload === 'string' ? encoder.encode(payload) : payload;
  const bytes = new Uint8Array(head.length + body.length);
  bytes.set(head);
  bytes.set(body, head.length);
  return bytes;
}

function requireHeader(headers: WebhookHeaders, name: string): string {
  const value = readHeader(headers, name);
  if (value) return value;
  throw new WebhookVerificationError('headers_present', `The header ${name} is missing.`);
}

function readHeader(headers: WebhookHeaders, name: string): string | undefined {
  if (typeof headers.get === 'function') return headers.get(name) ?? undefined;
  const value = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return typeof value === 'object' ? value[0] : value;
}

function readTimestamp(text: string): number {
  if (/^\d{1,12}$/.test(text)) return Number(text);
  const message = 'The header webhook-timestamp is no number of seconds since 1970.';
  throw new WebhookVerificationError('timestamp_valid', message);
}

function requireRecent(timestamp: number, nowMs: number, toleranceSeconds: number): void {
  const ageSeconds = Math.floor(nowMs / 1000) - timestamp;
  if (Math.abs(ageSeconds) <= toleranceSeconds) return;
  const distance = ageSeconds > 0 ? `${ageSeconds} s old` : `${-ageSeconds} s in the future`;
  const message = `The delivery is ${distance}; ${toleranceSeconds} s are tolerated. Compare the clocks of both sides.`;
  throw new WebhookVerificationError('timestamp_recent', message);
}

/** Signatures are separated by spaces; those of versions that are not known are passed over, as the specification asks. */
function readSignatures(header: string): Uint8Array<ArrayBuffer>[] {
  const known = header.split(' ').filter((text) => text.startsWith('v1,'));
  const signatures = known.flatMap((text) => decodeBase64(text.slice('v1,'.length)) ?? []);
  if (signatures.length > 0) return signatures;
  const message = 'The header webhook-signature has no signature of the form v1,<base64>.';
  throw new WebhookVerificationError('signature_readable', message);
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function parsePayload(payload: string | Uint8Array): unknown {
  try {
    return JSON.parse(typeof payload === 'string' ? payload : new TextDecoder().decode(payload));
  } catch {
    throw new WebhookVerificationError('payload_readable', 'The signature is right, but the body is no JSON.');
  }
}
