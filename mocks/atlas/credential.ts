import { hash, timingSafeEqual } from 'node:crypto';
import { ApiError } from '../rules/api-error.ts';
import type { Actor } from './resources.ts';

/** Who sends a request: which world it opens and what it may do there. */
export type Credential = {
  world: string;
  /** OAuth scopes that were granted; an API key has all. */
  scopes: ReadonlySet<string> | 'all';
  /** Who the audit trail names. */
  actor: Actor;
};

export const realm = 'Bearer realm="atlas"';

export const worldPattern = /^[a-z0-9]{8,64}$/;
const keyAdvice = 'Use ak_test_ and a name of your own of 8 to 64 lower-case letters and digits';

export type KnownCredentials = {
  /** The portal's own key: it alone opens the world that `Atlas-Sandbox` names. */
  portalKey: string;
  /** What an access token grants; undefined for one that is unknown, expired or revoked. */
  findToken: (token: string) => Credential | undefined;
};

/** The credential of a request, or the error to refuse it with. Keys are never repeated in a message. */
export function readCredential(headers: Headers, { portalKey, findToken }: KnownCredentials): Credential | ApiError {
  const authorization = headers.get('authorization')?.trim() ?? '';
  const [scheme = '', token = '', ...others] = authorization.split(/\s+/);
  if (authorization === '' || (scheme.toLowerCase() === 'bearer' && token === '')) {
    return refuse('No credential was sent. Send an API key or an access token as "Authorization: Bearer …".', false);
  }
  if (scheme.toLowerCase() !== 'bearer' || others.length > 0) {
    return refuse('The Authorization header must be "Bearer" and one API key or access token.');
  }
  if (isSame(token, portalKey)) {
    const world = headers.get('atlas-sandbox') ?? '';
    if (worldPattern.test(world)) return { world, scopes: 'all', actor: actorOf(token) };
    return refuse('The key of the portal opens a sandbox only together with the header Atlas-Sandbox that names it.');
  }
  if (token.startsWith('ak_live_')) return refuse(`Live keys do not work in the sandbox. ${keyAdvice} instead.`);
  if (token.startsWith('at_')) {
    return findToken(token) ?? refuse('The access token is unknown, expired or revoked. Ask for a new one.');
  }
  const world = token.startsWith('ak_test_') ? token.slice('ak_test_'.length) : '';
  if (!worldPattern.test(world)) return refuse(`The API key is not known. ${keyAdvice}.`);
  return { world, scopes: 'all', actor: actorOf(token) };
}

/** Names a key without telling it. */
function actorOf(key: string): Actor {
  return { type: 'api_key', id: `key_${hash('sha256', key, 'hex').slice(0, 12)}` };
}

/** @throws ApiError `insufficient_scope` naming the first scope that the credential lacks. */
export function requireScopes({ scopes }: Credential, needed: readonly string[]): void {
  const missing = scopes === 'all' ? undefined : needed.find((scope) => !scopes.has(scope));
  if (missing === undefined) return;
  throw new ApiError(
    'insufficient_scope',
    `The access token lacks the scope ${missing}. Ask for a token that has it.`,
    {
      headers: { 'WWW-Authenticate': `${realm}, error="insufficient_scope", scope="${missing}"` },
    },
  );
}

function refuse(message: string, wasGiven = true): ApiError {
  const challenge = wasGiven ? `${realm}, error="invalid_token"` : realm;
  return new ApiError('unauthorized', message, { headers: { 'WWW-Authenticate': challenge } });
}

/** Takes the same time wherever two keys of one length differ, so that nobody can feel their way to the portal's. */
function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
