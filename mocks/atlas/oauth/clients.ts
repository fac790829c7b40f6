import { createHash, timingSafeEqual } from 'node:crypto';
import { worldPattern } from '../credential.ts';
import { OAuthError } from './oauth-error.ts';
import type { Parameters } from './parameters.ts';

/** An application that may ask for access. */
export type OAuthClient = {
  id: string;
  /** As the consent page names it. */
  name: string;
  /** Undefined for an application that cannot keep one: a single-page or a native one (RFC 6749, section 2.1). */
  secret: string | undefined;
};

const clients: readonly OAuthClient[] = [
  { id: 'atlas-docs-public', name: 'Atlas Docs', secret: undefined },
  { id: 'atlas-docs-confidential', name: 'Atlas Docs Server', secret: 'atlas-sandbox-secret' },
];

/** Finds a client by its id, with or without a world behind a dot. */
export function findClient(id: string): OAuthClient | undefined {
  const [base, world, ...others] = id.split('.');
  if (others.length > 0 || (world !== undefined && !worldPattern.test(world))) return undefined;
  return clients.find((client) => client.id === base);
}

/** The world that a client id names behind its dot. */
export function worldOfClientId(id: string): string | undefined {
  return findClient(id) && id.split('.')[1];
}

/** Who a request claims to come from, not yet checked. */
export type ClaimedClient = {
  id: string | undefined;
  secret: string | undefined;
  /** Why the claim cannot be read, or contradicts itself. */
  fault?: OAuthError;
};

/**
 * The client that a request names, by HTTP Basic or in the form (RFC 6749, section 2.3.1). Other schemes authenticate no
 * client, and are not looked at.
 */
export function readClaimedClient(headers: Headers, form: Parameters): ClaimedClient {
  const inForm = { id: form.get('client_id'), secret: form.get('client_secret') };
  const [scheme = '', encoded = ''] = (headers.get('authorization') ?? '').trim().split(/\s+/, 2);
  if (scheme.toLowerCase() !== 'basic') return inForm;
  const claimed = readBasic(encoded);
  if (!claimed) {
    const message = 'The Authorization header is not valid. Send Basic and the Base64 of id:secret, each form-encoded.';
    return { ...inForm, fault: new OAuthError('invalid_client', message) };
  }
  if (inForm.secret !== undefined) {
    const message = 'The client authenticates twice. Send its secret in the Authorization header or in the form.';
    return { ...claimed, fault: new OAuthError('invalid_request', message) };
  }
  if (inForm.id !== undefined && inForm.id !== claimed.id) {
    const message = 'The client_id in the form is not the one in the Authorization header. Leave it out of the form.';
    return { ...claimed, fault: new OAuthError('invalid_request', message) };
  }
  return claimed;
}

/** Id and secret are form-encoded before they are joined, so that a colon in one of them is no separator. */
function readBasic(encoded: string): ClaimedClient | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(encoded)) return undefined;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  const [id, secret] = [text.slice(0, colon), text.slice(colon + 1)].map(decodeFormPart);
  return colon > 0 && id ? { id, secret: secret || undefined } : undefined;
}

function decodeFormPart(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

/** @throws OAuthError `invalid_client`, or `invalid_request` for a claim that contradicts itself. */
export function requireClient({ id, secret, fault }: ClaimedClient): OAuthClient {
  if (fault) throw fault;
  if (id === undefined) {
    throw new OAuthError('invalid_client', 'The request names no client. Send client_id, or authenticate by Basic.');
  }
  const client = findClient(id);
  if (!client) throw new OAuthError('invalid_client', `The client is not known. Use ${namesOfClients()}.`);
  if (client.secret === undefined) {
    if (secret === undefined) return client;
    throw new OAuthError('invalid_client', `${client.id} is a public client, which has no secret. Send none.`);
  }
  if (secret === undefined) {
    throw new OAuthError(
      'invalid_client',
      `${client.id} has to authenticate. Send its secret by Basic or in the form.`,
    );
  }
  if (!isSameSecret(secret, client.secret)) {
    throw new OAuthError('invalid_client', `The secret of ${client.id} is not right.`);
  }
  return client;
}

export function namesOfClients(): string {
  return clients.map(({ id }) => id).join(' or ');
}

/** Takes the same time for any two texts, whatever their lengths. */
function isSameSecret(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

/**
 * Whether an authorization may be sent to a URI: compared as text, whole, with the port of a native application's own
 * server left open (RFC 8252, section 7.3; RFC 9700, section 4.1.3).
 */
export function isRegisteredRedirect(uri: string, siteUrl: string): boolean {
  const [isLoopback, port = '80'] = /^http:\/\/127\.0\.0\.1(?::([1-9]\d{0,4}))?\/callback$/.exec(uri) ?? [];
  return uri === `${siteUrl}/oauth/callback` || (isLoopback !== undefined && Number(port) < 65_536);
}
