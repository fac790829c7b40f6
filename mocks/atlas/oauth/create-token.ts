import { createHash, timingSafeEqual } from 'node:crypto';
import type { components } from '#lib/openapi/atlas.gen.ts';
import { createJsonReply, type Reply } from '../../rules/reply.ts';
import type { RandomBytes } from '../../world/ids.ts';
import type { AtlasWorld } from '../atlas-state.ts';
import { type OAuthClient, requireClient } from './clients.ts';
import { findIssued, type Grant, type Issued, isLive, issue, lifetimeMs, revokeGrant } from './grants.ts';
import { worldAdvice } from './named-world.ts';
import type { OAuthCall } from './oauth-call.ts';
import { OAuthError, uncached } from './oauth-error.ts';
import type { Parameters } from './parameters.ts';
import { parseScope, type Scopes } from './scopes.ts';

export type TokenOptions = { scopes: Scopes; randomBytes: RandomBytes };

type TokenRequest = { form: Parameters; client: OAuthClient; world: AtlasWorld | undefined; options: TokenOptions };

/**
 * Gives out tokens (RFC 6749, sections 4.1.3, 4.4 and 6).
 *
 * @throws OAuthError for every refusal.
 */
export function createToken({ form, client: claimed, world }: OAuthCall, options: TokenOptions): Reply {
  const { repeated } = form;
  if (repeated !== undefined) throw invalid(`The request gives ${repeated} more than once. Send it once.`);
  const grantType = form.get('grant_type');
  if (grantType === undefined) throw invalid(`The grant_type is missing. Send ${grantTypes.join(', ')}.`);
  const client = requireClient(claimed);
  const request = { form, client, world, options };
  switch (grantType) {
    case 'authorization_code':
      return exchangeCode(request);
    case 'client_credentials':
      return grantToClient(request);
    case 'refresh_token':
      return refresh(request);
    default:
      throw new OAuthError('unsupported_grant_type', `The grant_type can be ${grantTypes.join(', ')}.`);
  }
}

const grantTypes = ['authorization_code', 'client_credentials', 'refresh_token'];

const verifierPattern = /^[\w.~-]{43,128}$/;

function exchangeCode({ form, client, world, options }: TokenRequest): Reply {
  const code = requireParameter(form, 'code');
  const redirectUri = requireParameter(form, 'redirect_uri');
  const verifier = requireParameter(form, 'code_verifier');
  if (!verifierPattern.test(verifier)) {
    throw invalid('The code_verifier has to be 43 to 128 letters, digits and any of -._~ (RFC 7636, section 4.1).');
  }
  const issued = world && findIssued(world, 'code', code);
  if (!world || !issued?.binding || issued.grant.clientId !== client.id) {
    throw refused('The code is unknown, or was issued to another client. Ask for authorization again.');
  }
  refuseReuse(world, issued, 'code');
  if (!isLive(world, issued)) throw refused('The code has expired: it lasts 60 seconds. Ask for authorization again.');
  if (redirectUri !== issued.binding.redirectUri) {
    throw refused('The redirect_uri is not the one that the code was sent to. Send the same one.');
  }
  if (!matchesChallenge(verifier, issued.binding.codeChallenge)) {
    throw refused('The code_verifier does not belong to the code_challenge that was sent.');
  }
  issued.isSpent = true;
  return answer(world, issued.grant, { scopes: issued.scopes, isRefreshable: true }, options);
}

function refresh({ form, client, world, options }: TokenRequest): Reply {
  const issued = world && findIssued(world, 'refresh', requireParameter(form, 'refresh_token'));
  if (!world || !issued || issued.grant.clientId !== client.id) {
    throw refused(
      'The refresh token is unknown, revoked, or was issued to another client. Ask for authorization again.',
    );
  }
  refuseReuse(world, issued, 'refresh token');
  if (!isLive(world, issued)) throw refused('The refresh token has expired. Ask for authorization again.');
  const { grant } = issued;
  const scopes = parseScope(form.get('scope'), grant.scopes, grant.scopes);
  issued.isSpent = true;
  return answer(world, grant, { scopes, isRefreshable: true }, options);
}

function grantToClient({ form, client, world, options }: TokenRequest): Reply {
  if (client.secret === undefined) {
    throw new OAuthError('unauthorized_client', `${client.id} is public, and cannot act for itself. Ask a visitor.`);
  }
  if (!world) throw invalid(`The request names no sandbox. ${worldAdvice}.`);
  const scopes = parseScope(form.get('scope'), options.scopes.keys());
  return answer(world, { clientId: client.id, scopes, endsAtMs: 0 }, { scopes, isRefreshable: false }, options);
}

/** Somebody else holds a copy of what is used twice: everything that came of it ends (RFC 9700, section 4.14.2). */
function refuseReuse(world: AtlasWorld, issued: Issued, what: string): void {
  if (!issued.isSpent) return;
  revokeGrant(world, issued.grant);
  throw refused(`The ${what} was used before, so everything that came of it is revoked. Ask for authorization again.`);
}

/** A refresh token keeps what was granted, whatever less this access token gets (RFC 6749, section 6). */
function answer(
  world: AtlasWorld,
  grant: Grant,
  { scopes, isRefreshable }: { scopes: readonly string[]; isRefreshable: boolean },
  { randomBytes }: TokenOptions,
): Reply {
  const body: components['schemas']['Token'] = {
    access_token: issue(world, { kind: 'access', grant, scopes }, randomBytes),
    token_type: 'Bearer',
    expires_in: lifetimeMs.access / 1000,
    ...(isRefreshable
      ? { refresh_token: issue(world, { kind: 'refresh', grant, scopes: grant.scopes }, randomBytes) }
      : {}),
    scope: scopes.join(' '),
  };
  return createJsonReply(200, body, uncached);
}

/** RFC 7636, section 4.6. */
function matchesChallenge(verifier: string, challenge: string): boolean {
  if (!/^[\w.~-]{43,128}$/.test(verifier)) return false;
  const [own, given] = [createHash('sha256').update(verifier).digest(), Buffer.from(challenge, 'base64url')];
  return given.length === own.length && timingSafeEqual(own, given);
}

function requireParameter(form: Parameters, name: string): string {
  const value = form.get(name);
  if (value === undefined) throw invalid(`The ${name} is missing. This grant_type needs it.`);
  return value;
}

function invalid(message: string): OAuthError {
  return new OAuthError('invalid_request', message);
}

function refused(message: string): OAuthError {
  return new OAuthError('invalid_grant', message);
}
