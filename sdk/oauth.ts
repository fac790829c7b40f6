import { OAuthError } from './errors.ts';
import type { AccessTokenSource, RequestOptions, TransportOptions } from './options.ts';
import { createPkcePair, createRandomText } from './pkce.ts';
import type { ServerMetadata, Token, TokenRequest } from './schemas.gen.ts';
import { createTokenSource } from './token-source.ts';
import { Transport } from './transport.ts';

export type AtlasOAuthOptions = TransportOptions & {
  clientId: string;
  /** Only for a client that can keep one: not in browsers, nor in what people install. */
  clientSecret?: string | undefined;
};

/** What to keep, for this visitor, until the browser comes back. */
export type AuthorizationRequest = { url: string; state: string; codeVerifier: string };

/**
 * A client of Atlas's authorization server (OAuth 2.0 with PKCE). Keeps no tokens: where they are stored is yours to decide.
 *
 * @example
 * const oauth = new AtlasOAuth({ clientId: 'atlas-docs-public' });
 */
export class AtlasOAuth {
  readonly #transport: Transport;
  readonly #clientId: string;
  readonly #authorization: { headers?: Record<string, string> };
  readonly #baseUrl: string;

  constructor({ clientId, clientSecret, ...options }: AtlasOAuthOptions) {
    this.#transport = new Transport(options);
    this.#baseUrl = this.#transport.baseUrl;
    this.#clientId = clientId;
    const pair = clientSecret && [clientId, clientSecret].map(encodeURIComponent).join(':');
    this.#authorization = pair ? { headers: { Authorization: `Basic ${btoa(pair)}` } } : {};
  }

  /**
   * Where to send the visitor's browser, with what to keep until it comes back: `state` and `codeVerifier`.
   *
   * @param request.scope scopes separated by blanks; Atlas takes `accounts:read` where there are none.
   * @param request.parameters more of the query, such as `login_hint`.
   */
  async authorizationUrl(request: {
    redirectUri: string;
    scope?: string | undefined;
    state?: string | undefined;
    parameters?: Record<string, string> | undefined;
  }): Promise<AuthorizationRequest> {
    const { redirectUri, scope, state = createRandomText(), parameters } = request;
    const { codeVerifier, codeChallenge } = await createPkcePair();
    const query = new URLSearchParams({
      response_type: 'code',
      client_id: this.#clientId,
      redirect_uri: redirectUri,
      ...(scope && { scope }),
      state,
      code_challenge: codeChallenge,
      code_challenge_method: 'S256',
      ...parameters,
    });
    return { url: `${this.#baseUrl}/oauth/authorize?${query}`, state, codeVerifier };
  }

  /**
   * Exchanges what the browser came back with for tokens.
   *
   * @param returned the address that the browser came back to, or its query.
   * @param kept what `authorizationUrl` gave, and the same `redirectUri`. With `issuer` an answer of another server is refused (RFC 9207).
   * @throws OAuthError when the visitor refused, or the answer is not the one that was asked for. A code works once: this is
   *   not sent again when no answer comes.
   */
  exchange(
    returned: string | URL | URLSearchParams,
    kept: { state: string; codeVerifier: string; redirectUri: string; issuer?: string | undefined },
    options?: RequestOptions,
  ): Promise<Token> {
    const query = readQuery(returned);
    const refusal = findRefusal(query, kept);
    if (refusal) return Promise.reject(refusal);
    const { codeVerifier: code_verifier, redirectUri: redirect_uri } = kept;
    const code = query.get('code') ?? '';
    return this.createToken({ grant_type: 'authorization_code', code, code_verifier, redirect_uri }, options);
  }

  /**
   * The next access token of a visitor's grant, with the next refresh token, which replaces this one: keep it before you go on.
   *
   * @throws OAuthError `invalid_grant` when the refresh token has been used. Used twice it ends the grant, so that this is not
   *   sent again when no answer comes.
   */
  refresh(refreshToken: string, options?: RequestOptions & { scope?: string }): Promise<Token> {
    const { scope, ...others } = options ?? {};
    const form = { grant_type: 'refresh_token', refresh_token: refreshToken, ...(scope && { scope }) } as const;
    return this.createToken(form, others);
  }

  /**
   * Access tokens of the client itself, as many as it takes: one is asked for when the first is needed, when the last has
   * expired, and when Atlas refuses it. For `new AtlasClient({ accessToken })`.
   */
  clientCredentials({ scope }: { scope?: string | undefined } = {}): AccessTokenSource {
    const request = { grant_type: 'client_credentials', ...(scope && { scope }) } as const;
    return createTokenSource(() => this.createToken(request));
  }

  /**
   * Access tokens of a visitor's grant, refreshed when they expire. For `new AtlasClient({ accessToken })`.
   *
   * @param token the last one you have kept.
   * @param keep stores each new one; it is not used before that is done.
   */
  tokensOf(token: Token, keep: (token: Token) => unknown): AccessTokenSource {
    return createTokenSource(async (last) => {
      const { refresh_token: refreshToken } = last ?? token;
      if (!refreshToken) throw new TypeError('The token has no refresh_token. Ask the visitor again.');
      const next = await this.refresh(refreshToken);
      await keep(next);
      return next;
    }, token);
  }

  /** Asks for a token with the fields of `TokenRequest`; the methods above know which. */
  createToken(request: TokenRequest, options: RequestOptions = {}): Promise<Token> {
    const isRepeatable = request.grant_type === 'client_credentials';
    const call = { method: 'POST', path: '/oauth/token', form: this.#identify(request), isRepeatable };
    return this.#transport.send<Token>(call, this.#authorize(options), 'access_token expires_in');
  }

  /** Revokes an access token alone, or a refresh token with everything that came of its grant. */
  revokeToken(token: string, options: RequestOptions = {}): Promise<void> {
    const call = { method: 'POST', path: '/oauth/revoke', form: this.#identify({ token }), isRepeatable: true };
    return this.#transport.run(call, this.#authorize(options), async () => {});
  }

  /** Where the endpoints are and what they can do (RFC 8414). */
  retrieveMetadata(options: RequestOptions = {}): Promise<ServerMetadata> {
    const call = { method: 'GET', path: '/.well-known/oauth-authorization-server' };
    return this.#transport.send<ServerMetadata>(call, options, 'issuer authorization_endpoint token_endpoint');
  }

  #identify(form: object): Record<string, string> {
    return this.#authorization.headers ? { ...form } : { client_id: this.#clientId, ...form };
  }

  #authorize({ headers, ...options }: RequestOptions): RequestOptions {
    return { ...options, headers: { ...this.#authorization.headers, ...headers } };
  }
}

function readQuery(returned: string | URL | URLSearchParams): URLSearchParams {
  if (returned instanceof URLSearchParams) return returned;
  const text = String(returned);
  return new URLSearchParams(text.slice(text.indexOf('?') + 1).replace(/#.*/, ''));
}

function findRefusal(query: URLSearchParams, { state, issuer }: { state: string; issuer?: string | undefined }) {
  const refuse = (code: string, message: string) => new OAuthError(0, new Headers(), { code, message });
  if (query.get('state') !== state) {
    return refuse('invalid_state', 'The state is not the one that was sent. Drop this answer and start again.');
  }
  if (issuer !== undefined && query.get('iss') !== issuer) {
    return refuse('invalid_issuer', `The answer comes from ${query.get('iss')}, not from ${issuer}.`);
  }
  const error = query.get('error');
  if (error) return refuse(error, query.get('error_description') ?? error);
  return query.get('code') ? undefined : refuse('invalid_request', 'The address has no code.');
}
