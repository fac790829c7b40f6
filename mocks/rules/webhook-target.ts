import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';

export type Address = { address: string; family: number };

/** All addresses of a host name. */
export type Lookup = (hostname: string) => Promise<Address[]>;

export type WebhookTarget =
  /** The addresses are those that were checked: connect to one of them, since the name may change. Undefined where any will do. */
  { kind: 'allowed'; url: URL; addresses: Address[] | undefined } | { kind: 'refused'; reason: string };

export type WebhookTargetRules = {
  lookup: Lookup;
  /** Origins that may be sent to wherever they are; with `:*` at its end an entry stands for any port. */
  allowedOrigins: readonly string[];
};

/** Looks at the URL of a webhook: the owner of a sandbox may not reach what only its server can reach. */
export async function checkWebhookTarget(rules: WebhookTargetRules, text: string): Promise<WebhookTarget> {
  const url = /^[\x21-\x7e]+$/.test(text) ? URL.parse(text) : null;
  if (!url) return refuse('The URL cannot be read.');
  if (url.username || url.password) return refuse('The URL contains a user or a password.');
  if (isAllowedOrigin(rules.allowedOrigins, url)) return { kind: 'allowed', url, addresses: undefined };
  if (url.protocol !== 'https:') return refuse(`The URL begins with ${url.protocol}//.`);
  // In a URL the address of IPv6 stands in brackets. All other spellings (decimal, octal, hexadecimal) are gone by now.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [{ address: host, family: isIP(host) }] : await lookUp(rules.lookup, host);
  if (addresses.length === 0) return refuse(`The name ${host} does not resolve to an address.`);
  const closed = addresses.find(({ address }) => !isPublicAddress(address));
  if (!closed) return { kind: 'allowed', url, addresses };
  const what = closed.address === host ? host : `${host} resolves to ${closed.address}, which`;
  return refuse(`${what} is not a public address, so nothing is sent there.`);
}

/** Whether a text can stand among the allowed origins. */
export function isOriginEntry(text: string): boolean {
  const url = URL.parse(text.replace(/:\*$/, ''));
  return url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
}

function refuse(problem: string): WebhookTarget {
  return { kind: 'refused', reason: `${problem} Give an https URL that leads to a public one.` };
}

function isAllowedOrigin(origins: readonly string[], url: URL): boolean {
  const withoutPort = `${url.protocol}//${url.hostname}`;
  return origins.some((entry) =>
    entry.endsWith(':*')
      ? URL.parse(entry.slice(0, -2))?.origin === withoutPort
      : URL.parse(entry)?.origin === url.origin,
  );
}

function lookUp(lookup: Lookup, host: string): Promise<Address[]> {
  return lookup(host).catch(() => []);
}
