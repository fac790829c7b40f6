import { once } from 'node:events';
import { createServer } from 'node:http';
import * as oauth from 'openid-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readEnvironment } from '#lib/server/environment.ts';
import { createLogger } from '#lib/server/logger.ts';
import { composePortal } from './compose.ts';
import { createFront } from './front.ts';

let origin = '';
let stop = async () => {};

beforeAll(async () => {
  const port = await findFreePort();
  origin = `http://localhost:${port}`;
  const environment = readEnvironment({ SITE_URL: origin, SESSION_SECRET: 's'.repeat(40) });
  const portal = await composePortal(environment, createLogger({ level: 'silent', secrets: [] }));
  const front = createFront({ portal, pages: (_, response) => response.end('a page'), isReady: () => true });
  front.listen(port, 'localhost');
  await once(front, 'listening');
  stop = async () => {
    front.close();
    front.closeAllConnections();
    await once(front, 'close');
  };
});
afterAll(() => stop());

const redirectUri = () => `${origin}/oauth/callback`;
const fromElsewhere = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
const fromHere = { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate' };
const get = (url: string | URL, headers: Record<string, string> = {}) => fetch(url, { headers, redirect: 'manual' });
const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? '';

async function openSession(): Promise<string> {
  return cookieOf(await get(`${origin}/api/sandbox/v1/accounts?limit=1`, { 'sec-fetch-site': 'same-origin' }));
}

async function startFlow(changes: Record<string, string> = {}) {
  const config = await oauth.discovery(new URL(origin), 'atlas-docs-public', undefined, oauth.None(), {
    algorithm: 'oauth2',
    execute: [oauth.allowInsecureRequests],
  });
  const pkceCodeVerifier = oauth.randomPKCECodeVerifier();
  const expectedState = oauth.randomState();
  const url = oauth.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri(),
    scope: 'accounts:read accounts:write',
    state: expectedState,
    code_challenge: await oauth.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
    ...changes,
  });
  return { config, url, checks: { pkceCodeVerifier, expectedState } };
}

/** Sends the form of a consent page as it stands. */
function allow(page: string, headers: Record<string, string>): Promise<Response> {
  const form = new URLSearchParams({ decision: 'allow' });
  for (const [, name = '', value = ''] of page.matchAll(/name="(ticket|scope)" value="([^"]+)"/g))
    form.append(name, value);
  return fetch(`${origin}/oauth/authorize`, { method: 'POST', body: form, headers, redirect: 'manual' });
}

/** Where a page leads by itself. */
function readHop(page: string): URL {
  const href = /http-equiv="refresh" content="0;url=([^"]+)"/.exec(page)?.[1] ?? '';
  return new URL(href.replaceAll('&amp;', '&'), origin);
}

describe('a visitor who comes from an application', () => {
  test('finds their own sandbox by a hop over a page of this site', async () => {
    const cookie = await openSession();
    const body = JSON.stringify({ name: 'Made by the visitor', plan: 'free' });
    const headers = { cookie, origin, 'content-type': 'application/json' };
    await fetch(`${origin}/api/sandbox/v1/accounts`, { method: 'POST', headers, body });
    const { config, url, checks } = await startFlow();

    // No browser sends the cookie along with a link from elsewhere.
    const hop = await get(url, fromElsewhere);
    expect([hop.status, hop.headers.get('set-cookie')]).toEqual([200, null]);
    const consent = await get(readHop(await hop.text()), { ...fromHere, cookie });
    const answer = await allow(await consent.text(), { ...fromHere, cookie, origin: 'null' });
    expect(answer.status).toBe(303);
    const tokens = await oauth.authorizationCodeGrant(config, new URL(answer.headers.get('location') ?? ''), checks);
    expect(tokens.scope).toBe('accounts:read accounts:write');
    expect(tokens.access_token).toMatch(/^at_[a-z0-9]{16}_/);
  });

  test('gets a sandbox of their own on the way, if they have none', async () => {
    const { url } = await startFlow();
    const consent = await get(readHop(await (await get(url, fromElsewhere)).text()), fromHere);
    const cookie = cookieOf(consent);
    expect(cookie).toMatch(/^atlas_sandbox=/);
    expect((await allow(await consent.text(), { ...fromHere, cookie })).status).toBe(303);
  });

  test('loses no sandbox to a link that says it comes from here', async () => {
    const { url } = await startFlow();
    const marked = await get(`${url}&same_site=1`, fromElsewhere);
    const page = await marked.text();
    expect(marked.headers.get('set-cookie')).toBeNull();
    // Not by itself, else it could go round and round.
    expect(page).not.toContain('http-equiv="refresh"');
    expect(page).toContain('<a href="/oauth/authorize?');
  });

  test('is not led into another sandbox than their own', async () => {
    const cookie = await openSession();
    const { url } = await startFlow({ login_hint: 'somebodyelse' });
    const answer = await get(url, { ...fromHere, cookie });
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('names two sandboxes')]);
  });
});

describe('the consent page', () => {
  test('runs nothing and is framed by nobody', async () => {
    const { url } = await startFlow();
    const { headers } = await get(url, { ...fromHere, cookie: await openSession() });
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(headers.get('content-security-policy')).toContain("script-src 'none'");
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  test.each<[what: string, headers: Record<string, string>]>([
    ['by a page of another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['by a page of another port', { 'sec-fetch-site': 'same-site', origin: 'http://localhost:1' }],
  ])('is not answered %s', async (_, headers) => {
    const { url } = await startFlow();
    const cookie = await openSession();
    const page = await (await get(url, { ...fromHere, cookie })).text();
    const answer = await allow(page, { ...headers, cookie });
    expect([answer.status, await answer.json()]).toEqual([403, expect.objectContaining({ code: 'cross_site' })]);
  });

  test('is not answered in another sandbox', async () => {
    const { url } = await startFlow();
    const page = await (await get(url, { ...fromHere, cookie: await openSession() })).text();
    expect((await allow(page, { ...fromHere, cookie: await openSession() })).status).toBe(400);
  });
});

describe('a program without a browser', () => {
  test('names its sandbox, and is led over no page', async () => {
    const { config, url, checks } = await startFlow({ login_hint: 'programsworld' });
    const answer = await allow(await (await get(url)).text(), {});
    const tokens = await oauth.authorizationCodeGrant(config, new URL(answer.headers.get('location') ?? ''), checks);
    expect(tokens.access_token).toMatch(/^at_programsworld_/);
    const refreshed = await oauth.refreshTokenGrant(config, tokens.refresh_token ?? '');
    await oauth.tokenRevocation(config, refreshed.access_token);
  });

  test('acts for itself with its own authentication, from any site', async () => {
    const answer = await fetch(`${origin}/oauth/token`, {
      method: 'POST',
      headers: {
        origin: 'https://spa.example',
        authorization: `Basic ${Buffer.from('atlas-docs-confidential.programsworld:atlas-sandbox-secret').toString('base64')}`,
        cookie: 'atlas_sandbox=planted',
        'atlas-sandbox': 'somebodyelse',
      },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    expect([answer.status, await answer.json()]).toEqual([200, expect.objectContaining({ token_type: 'Bearer' })]);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('is told of a wrong secret by the sandbox', async () => {
    const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: 'atlas-docs-confidential' });
    const answer = await fetch(`${origin}/oauth/token`, { method: 'POST', body });
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Basic realm="atlas"']);
    expect(await answer.json()).toMatchObject({ error: 'invalid_client' });
  });
});

test('the metadata has the site as the issuer, for any site', async () => {
  const answer = await get(`${origin}/.well-known/oauth-authorization-server`, { origin: 'https://spa.example' });
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(await answer.json()).toMatchObject({ issuer: origin, token_endpoint: `${origin}/oauth/token` });
});

test('any site may ask whether it may ask', async () => {
  const headers = { origin: 'https://spa.example', 'access-control-request-method': 'POST' };
  const answer = await fetch(`${origin}/oauth/token`, { method: 'OPTIONS', headers });
  expect(answer.status).toBe(204);
  expect(answer.headers.get('access-control-allow-headers')).toContain('authorization');
});

test.each([
  ['GET', '/oauth/token', 405, 'method_not_allowed'],
  ['PUT', '/oauth/authorize', 405, 'method_not_allowed'],
  ['GET', '/oauth/authorize?client_id=%ff', 400, 'invalid_path'],
])('%s %s is refused', async (method, target, status, code) => {
  const answer = await fetch(origin + target, { method });
  expect([answer.status, await answer.json()]).toEqual([status, expect.objectContaining({ code })]);
});

test('an address asks 600 times a minute', async () => {
  const statuses = await Promise.all(
    Array.from({ length: 620 }, async () => (await get(`${origin}/.well-known/oauth-authorization-server`)).status),
  );
  expect(statuses).toContain(200);
  expect(statuses).toContain(429);
}, 30_000);

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
