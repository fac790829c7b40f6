import { findClient, isRegisteredRedirect, namesOfClients } from './clients.ts';
import { describeError, OAuthError } from './oauth-error.ts';
import type { Parameters } from './parameters.ts';
import { parseScope, type Scopes } from './scopes.ts';

/** What a client asks the visitor for. */
export type AuthorizationRequest = {
  clientId: string;
  redirectUri: string;
  state?: string | undefined;
  scopes: string[];
  codeChallenge: string;
};

export type ReadAuthorization =
  | { kind: 'request'; request: AuthorizationRequest }
  /** The client may be told. */
  | { kind: 'redirect'; location: string }
  /** There is no address that could be trusted with an answer: the visitor is told (RFC 9700, section 4.11.2). */
  | { kind: 'page'; message: string };

type AuthorizationServer = { issuer: string; siteUrl: string; scopes: Scopes };

/** Reads a client's request for authorization (RFC 6749, section 4.1.1, with PKCE as RFC 9700 wants it). */
export function readAuthorization(parameters: Parameters, server: AuthorizationServer): ReadAuthorization {
  const clientId = parameters.get('client_id');
  const redirectUri = parameters.get('redirect_uri');
  const { repeated } = parameters;
  if (repeated === 'client_id' || repeated === 'redirect_uri') return page(`The request gives ${repeated} twice.`);
  if (clientId === undefined) return page(`The request names no client. The client_id can be ${namesOfClients()}.`);
  const client = findClient(clientId);
  if (!client) return page(`The client is not known. The client_id can be ${namesOfClients()}.`);
  if (redirectUri === undefined || !isRegisteredRedirect(redirectUri, server.siteUrl)) {
    const allowed = `${server.siteUrl}/oauth/callback or http://127.0.0.1:<any port>/callback`;
    return page(`The redirect_uri is not one that is registered for ${client.id}. It has to be ${allowed}, exactly.`);
  }
  const state = repeated === 'state' ? undefined : parameters.get('state');
  try {
    requireCodeFlow(parameters);
    const codeChallenge = requireChallenge(parameters);
    const scopes = parseScope(parameters.get('scope'), server.scopes.keys());
    return { kind: 'request', request: { clientId: client.id, redirectUri, state, scopes, codeChallenge } };
  } catch (error) {
    if (!(error instanceof OAuthError)) throw error;
    const { code, message } = error;
    const answer = { error: code, error_description: describeError(message) };
    return { kind: 'redirect', location: createRedirect({ redirectUri, state }, answer, server.issuer) };
  }
}

/** The address that takes an answer back to the client, with the issuer that gave it (RFC 9207). */
export function createRedirect(
  { redirectUri, state }: Pick<AuthorizationRequest, 'redirectUri' | 'state'>,
  answer: Record<string, string>,
  issuer: string,
): string {
  const parameters = new URLSearchParams({ ...answer, ...(state === undefined ? {} : { state }), iss: issuer });
  return `${redirectUri}?${parameters}`;
}

function requireCodeFlow(parameters: Parameters): void {
  const { repeated } = parameters;
  if (repeated !== undefined) throw invalid(`The request gives ${repeated} more than once. Send it once.`);
  const responseType = parameters.get('response_type');
  if (responseType === undefined) throw invalid('The response_type is missing. Send code.');
  if (responseType !== 'code') {
    throw new OAuthError('unsupported_response_type', 'The only response_type is code.');
  }
  const responseMode = parameters.get('response_mode') ?? 'query';
  if (responseMode !== 'query') throw invalid('The only response_mode is query.');
}

/** @throws OAuthError `invalid_request` when there is no challenge, or one that would be told to whoever sees it. */
function requireChallenge(parameters: Parameters): string {
  const challenge = parameters.get('code_challenge');
  if (challenge === undefined) {
    throw invalid('The code_challenge is missing. Every client has to use PKCE, with S256.');
  }
  // Left out, the method is plain (RFC 7636, section 4.3).
  if (parameters.get('code_challenge_method') !== 'S256') throw invalid('The code_challenge_method has to be S256.');
  if (!/^[\w-]{43}$/.test(challenge)) {
    throw invalid('The code_challenge has to be the SHA-256 of the verifier in Base64 for URLs, 43 characters.');
  }
  return challenge;
}

function invalid(message: string): OAuthError {
  return new OAuthError('invalid_request', message);
}

function page(message: string): ReadAuthorization {
  return { kind: 'page', message };
}
