import { refuseHeaderValue } from './header-value.ts';
import type { PlainRequest } from './plain-request.ts';

/** An idempotency key with the request that it was made for. */
export type KeyedRequest = { key: string; request: PlainRequest };

/**
 * A request with its idempotency key. One that the visitor wrote stays; else the request has the key that it had before
 * and, once anything of it is another, a new one.
 *
 * @param before What was sent with a key that was made here.
 */
export function giveKey(
  request: PlainRequest,
  header: string,
  before: KeyedRequest | undefined,
  makeKey: () => string,
): KeyedRequest {
  const written = keyOfRequest(request, header);
  if (written !== undefined) return { key: written, request };
  const key = before && isSameRequest(before.request, request, header) ? before.key : makeKey();
  return { key, request: withKey(request, header, key) };
}

/** The request with a key, in place of any that it has. */
export function withKey(request: PlainRequest, header: string, key: string): PlainRequest {
  if (refuseHeaderValue(key) !== undefined) return request;
  return { ...request, headers: [...withoutKey(request, header).headers, [header, key]] };
}

/** The idempotency key of a request, if it has one. */
export function keyOfRequest({ headers }: PlainRequest, header: string): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === header.toLowerCase())?.[1];
}

/** Whether two requests ask for the same, whatever their keys. */
export function isSameRequest(one: PlainRequest, other: PlainRequest, header: string): boolean {
  const [first, second] = [one, other].map((request) => JSON.stringify(withoutKey(request, header)));
  return first === second;
}

/** A key that nobody else makes. `randomUUID` is missing where a site is served by plain HTTP. */
export function makeKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function withoutKey(request: PlainRequest, header: string): PlainRequest {
  const { method, path, query, url, headers, body } = request;
  const others = headers.filter(([name]) => name.toLowerCase() !== header.toLowerCase());
  return { method, path, query, url, headers: others, ...(body === undefined ? {} : { body }) };
}
