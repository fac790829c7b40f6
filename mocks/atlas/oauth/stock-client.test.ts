import { once } from 'node:events';
import type { Server } from 'node:http';
import * as oauth from 'openid-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { failTest, rethrow } from '../../adapters/fail-test.ts';
import { createSandboxServer } from '../../adapters/http-server.ts';
import { createSandbox } from '../../sandbox.ts';
import { description } from '../../test-sandbox.ts';
import { fillInConsent, makeWorld, redirectUri } from './test-client.ts';

let server: Server;
let origin = '';
let nowMs = Date.UTC(2026, 10, 24, 8);
const anHourMs = 3_600_000;

beforeAll(async () => {
  server = createSandboxServer(
    createSandbox({
      description,
      portalKey: 'ak_test_portal',
      siteUrl: 'https://docs.atlasfiction.com',
      issuer: (url) => url.origin,
      now: () => nowMs,
      onContractViolation: failTest,
      onFault: rethrow,
    }),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const discover = (id: string, authentication?: oauth.ClientAuth) =>
  oauth.discovery(new URL(origin), id, undefined, authentication, {
    algorithm: 'oauth2',
    // The client refuses http unless told otherwise, even on loopback.
    execute: [oauth.allowInsecureRequests],
  });
const secret = 'atlas-sandbox-secret';
const confidentialId = () => `atlas-docs-confidential.${makeWorld()}`;
const callApi = (token: string, path = '/v1/accounts?limit=1') =>
  fetch(`${origin}${path}`, { headers: { authorization: `Bearer ${token}` } });

/** The whole flow as a browser and an application would have it. */
async function authorize(
  config: oauth.Configuration,
  options: { scope?: string; decision?: 'allow' | 'deny'; keep?: (scope: string) => boolean; hint?: string } = {},
) {
  const { scope = 'accounts:read events:read', decision = 'allow', keep, hint = makeWorld() } = options;
  const pkceCodeVerifier = oauth.randomPKCECodeVerifier();
  const expectedState = oauth.randomState();
  const url = oauth.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope,
    state: expectedState,
    code_challenge: await oauth.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
    ...(config.clientMetadata().client_id.includes('.') ? {} : { login_hint: hint }),
  });
  const page = await (await fetch(url)).text();
  const action = /<form method="post" action="([^"]+)"/.exec(page)?.[1] ?? '';
  const answer = await fetch(new URL(action, url), {
    method: 'POST',
    body: fillInConsent(page, decision, keep),
    redirect: 'manual',
  });
  const callback = new URL(answer.headers.get('location') ?? '');
  return { callback, checks: { pkceCodeVerifier, expectedState } };
}

test('the metadata tells of what there is', async () => {
  const metadata = (await discover('atlas-docs-public', oauth.None())).serverMetadata();
  expect(metadata).toMatchObject({
    issuer: origin,
    authorization_endpoint: `${origin}/oauth/authorize`,
    token_endpoint: `${origin}/oauth/token`,
    revocation_endpoint: `${origin}/oauth/revoke`,
    code_challenge_methods_supported: ['S256'],
    authorization_response_iss_parameter_supported: true,
    scopes_supported: expect.arrayContaining(['accounts:read', 'audit:read']),
  });
  expect(metadata.supportsPKCE()).toBe(true);
});

type Way = [name: string, id: () => string, authentication: () => oauth.ClientAuth];

describe.each<Way>([
  ['a public client', () => 'atlas-docs-public', () => oauth.None()],
  ['a client by Basic', confidentialId, () => oauth.ClientSecretBasic(secret)],
  ['a client by its form', confidentialId, () => oauth.ClientSecretPost(secret)],
])('%s', (_, id, authentication) => {
  test('gets a visitor’s consent, refreshes and revokes', async () => {
    const config = await discover(id(), authentication());
    const { callback, checks } = await authorize(config);
    const tokens = await oauth.authorizationCodeGrant(config, callback, checks);
    expect(tokens.scope).toBe('accounts:read events:read');
    expect((await callApi(tokens.access_token)).status).toBe(200);

    const refreshed = await oauth.refreshTokenGrant(config, tokens.refresh_token ?? '');
    expect(refreshed.refresh_token).not.toBe(tokens.refresh_token);
    expect((await callApi(refreshed.access_token)).status).toBe(200);

    await oauth.tokenRevocation(config, refreshed.refresh_token ?? '');
    expect((await callApi(refreshed.access_token)).status).toBe(401);
  });

  test('is refused what was used before, and loses what came of it', async () => {
    const config = await discover(id(), authentication());
    const { callback, checks } = await authorize(config);
    const tokens = await oauth.authorizationCodeGrant(config, callback, checks);
    const refreshed = await oauth.refreshTokenGrant(config, tokens.refresh_token ?? '');
    const reused = oauth.refreshTokenGrant(config, tokens.refresh_token ?? '');
    await expect(reused).rejects.toMatchObject({ error: 'invalid_grant', status: 400 });
    await expect(oauth.refreshTokenGrant(config, refreshed.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    });
    expect((await callApi(refreshed.access_token)).status).toBe(401);
  });
});

describe('a visitor', () => {
  test('narrows the scopes', async () => {
    const config = await discover('atlas-docs-public', oauth.None());
    const { callback, checks } = await authorize(config, { keep: (scope) => scope === 'events:read' });
    const tokens = await oauth.authorizationCodeGrant(config, callback, checks);
    expect(tokens.scope).toBe('events:read');
    expect((await callApi(tokens.access_token, '/v1/events?limit=1')).status).toBe(200);
    expect((await callApi(tokens.access_token)).status).toBe(403);
  });

  test('denies', async () => {
    const config = await discover('atlas-docs-public', oauth.None());
    const { callback, checks } = await authorize(config, { decision: 'deny' });
    await expect(oauth.authorizationCodeGrant(config, callback, checks)).rejects.toMatchObject({
      error: 'access_denied',
    });
  });
});

describe('the client refuses', () => {
  test('61 an answer with another state', async () => {
    const config = await discover('atlas-docs-public', oauth.None());
    const { callback, checks } = await authorize(config);
    callback.searchParams.set('state', 'planted');
    await expect(oauth.authorizationCodeGrant(config, callback, checks)).rejects.toThrow();
  });

  test('an answer of another issuer', async () => {
    const config = await discover('atlas-docs-public', oauth.None());
    const { callback, checks } = await authorize(config);
    callback.searchParams.set('iss', 'https://evil.example');
    await expect(oauth.authorizationCodeGrant(config, callback, checks)).rejects.toThrow();
  });
});

test('a client acts for itself, for an hour', async () => {
  const config = await discover(confidentialId(), oauth.ClientSecretBasic(secret));
  const tokens = await oauth.clientCredentialsGrant(config, { scope: 'accounts:read' });
  expect(tokens.refresh_token).toBeUndefined();
  expect((await callApi(tokens.access_token)).status).toBe(200);
  nowMs += anHourMs;
  expect((await callApi(tokens.access_token)).status).toBe(401);
});

test('a wrong secret is told as such', async () => {
  const config = await discover(confidentialId(), oauth.ClientSecretBasic('wrong'));
  await expect(oauth.clientCredentialsGrant(config)).rejects.toMatchObject({ status: 401 });
});
