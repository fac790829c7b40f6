import { expect, test, vi } from 'vitest';
import { AtlasClient } from '#sdk/client.ts';
import { ConnectionError, OAuthError } from '#sdk/errors.ts';
import { AtlasOAuth } from '#sdk/oauth.ts';
import type { Token } from '#sdk/schemas.gen.ts';
import { fillInConsent, postForm, redirectUri } from '../atlas/oauth/test-client.ts';
import { createTestSandbox } from '../test-sandbox.ts';
import { createSandboxClient } from './sandbox-client.ts';

const anHourMs = 3_600_000;
const confidential = { clientId: 'atlas-docs-confidential.testworld', clientSecret: 'atlas-sandbox-secret' };
const publicClient = { clientId: 'atlas-docs-public.testworld' };

function createOAuth(options: { clientId: string; clientSecret?: string }, scenarios: string[] = []) {
  const sandbox = createTestSandbox();
  // One client's way in for both, so that what is sent is seen in its order.
  const { fetch, sent } = createSandboxClient({ sandbox, scenarios });
  return { oauth: new AtlasOAuth({ ...options, fetch, maxRetries: 2 }), sandbox, sent, fetch };
}

/** A visitor who opens the page and decides. */
async function visit(sandbox: ReturnType<typeof createTestSandbox>, url: string, decision: 'allow' | 'deny') {
  const { pathname, search } = new URL(url);
  const { text } = await sandbox.send('GET', pathname + search, { headers: { authorization: '' } });
  const { headers } = await postForm(sandbox, '/oauth/authorize', fillInConsent(text, decision));
  return String(headers.get('location'));
}

async function grant({ oauth, sandbox }: ReturnType<typeof createOAuth>): Promise<Token> {
  const request = await oauth.authorizationUrl({ redirectUri, scope: 'accounts:read events:read' });
  return oauth.exchange(await visit(sandbox, request.url, 'allow'), { ...request, redirectUri });
}

test('a visitor’s grant reads accounts, and is refreshed when it expires', async () => {
  const world = createOAuth(publicClient);
  const token = await grant(world);
  expect(token.scope).toBe('accounts:read events:read');
  const keep = vi.fn();
  const client = new AtlasClient({ accessToken: world.oauth.tokensOf(token, keep), fetch: world.fetch });
  expect((await client.accounts.list()).data).toHaveLength(20);
  expect(keep).not.toHaveBeenCalled();
  world.sandbox.advance(anHourMs);
  const pages = await Promise.all([client.accounts.list(), client.accounts.list({ limit: 1 }), client.events.list()]);
  expect(pages.map(({ data }) => data.length)).toEqual([20, 1, 20]);
  // Refreshing twice would end the grant.
  expect(keep).toHaveBeenCalledTimes(1);
  expect(keep.mock.calls[0]?.[0].refresh_token).not.toBe(token.refresh_token);
});

test('the client’s own token is asked for once, and again when it has expired', async () => {
  const { oauth, sandbox, sent, fetch } = createOAuth(confidential);
  const client = new AtlasClient({ accessToken: oauth.clientCredentials({ scope: 'events:read' }), fetch });
  await Promise.all([client.events.list(), client.events.list(), client.events.list()]);
  sandbox.advance(anHourMs);
  await client.events.list();
  expect(sent.filter(({ target }) => target === '/oauth/token')).toHaveLength(2);
  await expect(client.accounts.list()).rejects.toMatchObject({ code: 'insufficient_scope', status: 403 });
});

test('a token that stays refused is refused', async () => {
  const accessToken = vi.fn(() => 'at_testworld_0000000000000000000000000000000a');
  const { client, sent } = createSandboxClient({ accessToken });
  await expect(client.accounts.list()).rejects.toMatchObject({ status: 401, name: 'AuthenticationError' });
  expect(sent).toHaveLength(2);
  expect(accessToken).toHaveBeenLastCalledWith('at_testworld_0000000000000000000000000000000a');
});

test('a visitor who refuses, and an answer to somebody else, are errors', async () => {
  const { oauth, sandbox } = createOAuth(publicClient);
  const request = await oauth.authorizationUrl({ redirectUri });
  const kept = { ...request, redirectUri };
  const refused = await visit(sandbox, request.url, 'deny');
  await expect(oauth.exchange(refused, kept)).rejects.toMatchObject({ code: 'access_denied' });
  await expect(oauth.exchange(refused, { ...kept, state: 'another' })).rejects.toMatchObject({ code: 'invalid_state' });
  const issuer = 'https://elsewhere.example';
  await expect(oauth.exchange(new URL(refused), { ...kept, issuer })).rejects.toMatchObject({ code: 'invalid_issuer' });
});

test('what works once is not sent twice when its answer is lost', async () => {
  const { oauth, sandbox, sent } = createOAuth(publicClient, ['connection_reset']);
  const request = await oauth.authorizationUrl({ redirectUri });
  const returned = await visit(sandbox, request.url, 'allow');
  await expect(oauth.exchange(returned, { ...request, redirectUri })).rejects.toThrow(ConnectionError);
  expect(sent).toHaveLength(1);
});

test('the client’s own token is asked for again when its answer is lost', async () => {
  const { oauth, sent } = createOAuth(confidential, ['connection_reset']);
  expect(await oauth.clientCredentials()()).toMatch(/^at_testworld_/);
  expect(sent).toHaveLength(2);
});

test('revokes a token, with all that came of its grant', async () => {
  const world = createOAuth(publicClient);
  const token = await grant(world);
  await world.oauth.revokeToken(String(token.refresh_token));
  const client = new AtlasClient({ accessToken: token.access_token, fetch: world.fetch });
  await expect(client.accounts.list()).rejects.toMatchObject({ status: 401 });
  await expect(world.oauth.refresh(String(token.refresh_token))).rejects.toThrow(OAuthError);
});

test('a wrong secret is an error of OAuth with a request id', async () => {
  const { oauth } = createOAuth({ ...confidential, clientSecret: 'wrong & wrong:' });
  const error = await oauth.createToken({ grant_type: 'client_credentials' }).catch((reason) => reason);
  expect(error).toBeInstanceOf(OAuthError);
  expect(error).toMatchObject({ code: 'invalid_client', status: 401, request_id: expect.stringMatching(/^req_/) });
});

test('finds out what the server can do', async () => {
  const { oauth } = createOAuth(publicClient);
  expect(await oauth.retrieveMetadata()).toMatchObject({ code_challenge_methods_supported: ['S256'] });
});
