import 'server-only';
import { isIP } from 'node:net';

/**
 * The address that a request came from, for limits. `X-Forwarded-For` is believed only as far as the proxies in front
 * of the portal are trusted: each appends the address it saw, so the last `trustedHops` entries are theirs and anything
 * before was written by the visitor.
 *
 * @param peer address of the connection.
 * @param trustedHops `TRUSTED_PROXY_HOPS`; 0 ignores the header.
 */
export function clientAddress(peer: string, forwardedFor: string | null, trustedHops: number): string {
  if (trustedHops === 0 || !forwardedFor) return peer;
  const chain = forwardedFor.split(',').map((entry) => entry.trim());
  const seen = chain[Math.max(0, chain.length - trustedHops)] ?? peer;
  return isIP(seen) ? seen : peer;
}

/** What a limit counts by: an IPv4 address, or the /64 that an IPv6 visitor can choose addresses from freely. */
export function limitKeyOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = (address.split('%', 1)[0] ?? '').split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail ? tail.split(':') : [];
  const groups = tail === undefined ? front : [...front, ...Array(8 - front.length - back.length).fill('0'), ...back];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
