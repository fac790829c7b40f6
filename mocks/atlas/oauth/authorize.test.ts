import { describe, expect, test } from 'vitest';
import { createTestSandbox } from '../../test-sandbox.ts';
import {
  authorizeTarget,
  codeForm,
  confidential,
  fillInConsent,
  obtainTokens,
  openConsent,
  postForm,
  readRedirect,
  redirectUri,
} from './test-client.ts';

const issuer = 'https://docs.atlasfiction.com';
const withoutKey = { headers: { authorization: '' } };

describe('a request that no client may be told of', () => {
  test.each<[what: string, changes: Record<string, string | undefined>, message: RegExp]>([
    ['an unknown client', { client_id: 'somebody' }, /client is not known/],
    ['no client', { client_id: undefined }, /names no client/],
    ['a client with a world that is none', { client_id: 'atlas-docs-public.A' }, /client is not known/],
    ['no redirect_uri', { redirect_uri: undefined }, /redirect_uri is not one/],
    ['61 a redirect_uri that goes on', { redirect_uri: `${redirectUri}/more` }, /redirect_uri is not one/],
    ['61 a redirect_uri with a query', { redirect_uri: `${redirectUri}?next=1` }, /redirect_uri is not one/],
    ['61 a prefix of the site', { redirect_uri: `${issuer}.evil.example/oauth/callback` }, /redirect_uri is not one/],
    ['61 a path above', { redirect_uri: `${issuer}/oauth/callback/../evil` }, /redirect_uri is not one/],
    ['localhost by name', { redirect_uri: 'http://localhost:51004/callback' }, /redirect_uri is not one/],
    ['a user before loopback', { redirect_uri: 'http://127.0.0.1:1@evil.example/callback' }, /redirect_uri is not one/],
    ['a port that is none', { redirect_uri: 'http://127.0.0.1:70000/callback' }, /redirect_uri is not one/],
    ['no world', { login_hint: undefined }, /names no sandbox/],
    ['an address as the hint', { login_hint: 'mara@example.com' }, /names no sandbox/],
    ['two worlds', { client_id: 'atlas-docs-public.otherworld' }, /names two sandboxes/],
  ])('%s shows a page and redirects nobody', async (_, changes, message) => {
    const { status, headers, text } = await openConsent(createTestSandbox(), changes);
    expect(status).toBe(400);
    expect(headers.get('location')).toBeNull();
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(text).toMatch(message);
  });

  test('the client twice is such a one', async () => {
    const { send } = createTestSandbox();
    const target = `${authorizeTarget()}&client_id=atlas-docs-public`;
    expect((await send('GET', target, withoutKey)).status).toBe(400);
  });

  test('a link cannot choose another world than the one open in this browser', async () => {
    const { send } = createTestSandbox();
    const headers = { authorization: '', 'atlas-sandbox': 'visitor0001' };
    const { status, text } = await send('GET', authorizeTarget(), { headers });
    expect([status, text]).toEqual([400, expect.stringContaining('names two sandboxes')]);
  });
});

describe('a request that the client is told of', () => {
  test.each<[what: string, changes: Record<string, string | undefined>, error: string]>([
    ['61 no PKCE', { code_challenge: undefined }, 'invalid_request'],
    ['61 plain PKCE', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['61 PKCE that is plain by default', { code_challenge_method: undefined }, 'invalid_request'],
    ['a challenge that is no hash', { code_challenge: 'short' }, 'invalid_request'],
    ['no response type', { response_type: undefined }, 'invalid_request'],
    ['an implicit flow', { response_type: 'token' }, 'unsupported_response_type'],
    ['another response mode', { response_mode: 'fragment' }, 'invalid_request'],
    ['an unknown scope', { scope: 'accounts:read accounts:delete' }, 'invalid_scope'],
  ])('%s', async (_, changes, error) => {
    const answer = await openConsent(createTestSandbox(), changes);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toMatch(/^http:\/\/127\.0\.0\.1:51004\/callback\?/);
    expect(readRedirect(answer)).toEqual({
      error,
      error_description: expect.stringMatching(/^[\x20-\x21\x23-\x5b\x5d-\x7e]+$/),
      state: 'state-1',
      iss: issuer,
    });
  });

  test('a state that is given twice is not echoed', async () => {
    const { send } = createTestSandbox();
    const answer = await send('GET', `${authorizeTarget()}&state=state-2`, withoutKey);
    expect(readRedirect(answer)).toMatchObject({ error: 'invalid_request', iss: issuer });
    expect(readRedirect(answer)).not.toHaveProperty('state');
  });
});

describe('the consent page', () => {
  test('asks for each scope and for nothing else', async () => {
    const { text } = await openConsent(createTestSandbox());
    expect(
      [...text.matchAll(/type="checkbox" name="scope" value="([^"]+)" checked/g)].map(([, scope]) => scope),
    ).toEqual(['accounts:read', 'events:read']);
    expect(text).not.toContain('<script');
  });

  test('asks to read accounts where no scope is named', async () => {
    const { text } = await openConsent(createTestSandbox(), { scope: undefined });
    expect([...text.matchAll(/name="scope" value="([^"]+)"/g)].map(([, scope]) => scope)).toEqual(['accounts:read']);
  });

  test('runs nothing, is framed by nobody and leads on to the client alone', async () => {
    const { headers } = await openConsent(createTestSandbox());
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]+='; form-action 'self' http:\/\/127\.0\.0\.1:51004; frame-ancestors 'none'; base-uri 'none'$/,
    );
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('shows what was sent as text', async () => {
    const { text } = await openConsent(createTestSandbox(), {
      client_id: undefined,
      state: '"><script>alert(1)</script>',
    });
    expect(text).not.toContain('<script');
  });

  test('grants what stays ticked', async () => {
    const sandbox = createTestSandbox();
    const { text } = await openConsent(sandbox);
    const form = fillInConsent(text, 'allow', (scope) => scope === 'events:read');
    const { code = '', ...others } = readRedirect(await postForm(sandbox, '/oauth/authorize', form));
    expect(others).toEqual({ state: 'state-1', iss: issuer });
    const { json } = await postForm(sandbox, '/oauth/token', codeForm(code));
    expect(json.scope).toBe('events:read');
  });

  test('grants no scope that was added to the form', async () => {
    const sandbox = createTestSandbox();
    const form = fillInConsent((await openConsent(sandbox)).text, 'allow');
    form.append('scope', 'audit:read');
    const { code = '' } = readRedirect(await postForm(sandbox, '/oauth/authorize', form));
    const { json } = await postForm(sandbox, '/oauth/token', codeForm(code));
    expect(json.scope).toBe('accounts:read events:read');
  });

  test.each<[what: string, decision: 'allow' | 'deny', keep: boolean]>([
    ['denied', 'deny', true],
    ['allowed without a scope', 'allow', false],
  ])('%s is told to the client', async (_, decision, keep) => {
    const sandbox = createTestSandbox();
    const form = fillInConsent((await openConsent(sandbox)).text, decision, () => keep);
    const answer = await postForm(sandbox, '/oauth/authorize', form);
    expect(answer.status).toBe(303);
    expect(readRedirect(answer)).toMatchObject({ error: 'access_denied', state: 'state-1', iss: issuer });
  });

  test('cannot be answered without its ticket, with another one, or after ten minutes', async () => {
    const sandbox = createTestSandbox();
    const form = fillInConsent((await openConsent(sandbox)).text, 'allow');
    const ticket = form.get('ticket') ?? '';
    const [head, payload = '', signature = ''] = ticket.split(/_([^_]*)\.(?=[^.]+$)/);
    const content = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const forged = Buffer.from(JSON.stringify({ ...content, redirectUri: 'https://evil.example/' })).toString(
      'base64url',
    );
    for (const altered of ['', 'ct_testworld_x.y', `${head}_${forged}.${signature}`]) {
      const changed = new URLSearchParams(form);
      changed.set('ticket', altered);
      const answer = await postForm(sandbox, '/oauth/authorize', changed);
      expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
    }
    sandbox.advance(600_000);
    expect((await postForm(sandbox, '/oauth/authorize', form)).status).toBe(400);
  });

  test('of one world cannot be answered in a browser that has another', async () => {
    const sandbox = createTestSandbox();
    const form = fillInConsent((await openConsent(sandbox)).text, 'allow');
    const answer = await postForm(sandbox, '/oauth/authorize', form, { 'atlas-sandbox': 'visitor0001' });
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
  });
});

describe('a world', () => {
  test('is the one that the header names', async () => {
    const sandbox = createTestSandbox();
    const headers = { authorization: '', 'atlas-sandbox': 'visitor0001' };
    const { text } = await sandbox.send('GET', authorizeTarget({ login_hint: undefined }), { headers });
    const answer = await postForm(sandbox, '/oauth/authorize', fillInConsent(text, 'allow'), headers);
    expect(readRedirect(answer).code).toMatch(/^ac_visitor0001_[0-9a-z]{32}$/);
  });

  test('is the one behind the dot of the client id', async () => {
    const sandbox = createTestSandbox();
    const tokens = await obtainTokens(sandbox, { client_id: 'atlas-docs-public.otherworld', login_hint: undefined });
    expect(tokens.access_token).toMatch(/^at_otherworld_[0-9a-z]{32}$/);
    const form = { ...confidential, client_id: 'atlas-docs-confidential.otherworld', login_hint: undefined };
    const { json } = await postForm(sandbox, '/oauth/token', { ...form, grant_type: 'client_credentials' });
    expect(json.access_token).toMatch(/^at_otherworld_/);
  });
});
