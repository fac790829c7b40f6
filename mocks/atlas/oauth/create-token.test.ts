import { describe, expect, test } from 'vitest';
import { createTestSandbox } from '../../test-sandbox.ts';
import {
  codeForm,
  confidential,
  obtainCode,
  obtainTokens,
  readAccounts,
  refreshForm,
  requestToken,
} from './test-client.ts';

describe('a code', () => {
  test('brings tokens that no cache keeps', async () => {
    const sandbox = createTestSandbox();
    const { status, headers, json } = await requestToken(sandbox, codeForm(await obtainCode(sandbox)));
    expect(status).toBe(200);
    expect(json).toEqual({
      access_token: expect.stringMatching(/^at_testworld_[0-9a-z]{32}$/),
      token_type: 'Bearer',
      expires_in: 3600,
      refresh_token: expect.stringMatching(/^rt_testworld_[0-9a-z]{32}$/),
      scope: 'accounts:read events:read',
    });
    expect([headers.get('cache-control'), headers.get('pragma')]).toEqual(['no-store', 'no-cache']);
    expect(headers.get('atlas-request-id')).toMatch(/^req_/);
    expect(headers.get('x-ratelimit-limit')).toBe('100');
  });

  test('61 used twice revokes everything that came of it', async () => {
    const sandbox = createTestSandbox();
    const code = await obtainCode(sandbox);
    const first = (await requestToken(sandbox, codeForm(code))).json;
    const second = (await requestToken(sandbox, refreshForm(String(first.refresh_token)))).json;
    const reuse = await requestToken(sandbox, codeForm(code));
    expect([reuse.status, reuse.json.error]).toEqual([400, 'invalid_grant']);
    for (const { access_token } of [first, second])
      expect((await readAccounts(sandbox, String(access_token))).status).toBe(401);
    const { json } = await requestToken(sandbox, refreshForm(String(second.refresh_token)));
    expect(json.error).toBe('invalid_grant');
  });

  test('lasts a minute', async () => {
    const sandbox = createTestSandbox();
    const code = await obtainCode(sandbox);
    sandbox.advance(59_999);
    const other = await obtainCode(sandbox);
    sandbox.advance(1);
    expect((await requestToken(sandbox, codeForm(code))).json.error).toBe('invalid_grant');
    expect((await requestToken(sandbox, codeForm(other))).status).toBe(200);
  });

  test.each<[what: string, changes: Record<string, string | undefined>, error: string]>([
    ['another redirect_uri', { redirect_uri: 'http://127.0.0.1:51005/callback' }, 'invalid_grant'],
    ['no redirect_uri', { redirect_uri: undefined }, 'invalid_request'],
    ['another verifier', { code_verifier: 'a'.repeat(43) }, 'invalid_grant'],
    [
      'the challenge as the verifier',
      { code_verifier: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM' },
      'invalid_grant',
    ],
    ['no verifier', { code_verifier: undefined }, 'invalid_request'],
    ['another client', { ...confidential }, 'invalid_grant'],
    ['no code', { code: undefined }, 'invalid_request'],
    ['a code of nobody', { code: 'ac_testworld_00000000000000000000000000000000' }, 'invalid_grant'],
    ['a code of no shape', { code: 'x' }, 'invalid_grant'],
    ['a code of a world that is not there', { code: `ac_nosuchworld_${'0'.repeat(32)}` }, 'invalid_grant'],
    ['an access token', { code: `at_testworld_${'0'.repeat(32)}` }, 'invalid_grant'],
  ])('is refused with %s', async (_, changes, error) => {
    const sandbox = createTestSandbox();
    const { status, json } = await requestToken(sandbox, codeForm(await obtainCode(sandbox), changes));
    expect([status, json.error]).toEqual([400, error]);
  });
});

describe('a refresh token', () => {
  test('brings the next one, and all scopes again after less was asked for', async () => {
    const sandbox = createTestSandbox();
    const { refresh_token } = await obtainTokens(sandbox);
    const less = await requestToken(sandbox, refreshForm(refresh_token, { scope: 'events:read' }));
    expect(less.json.scope).toBe('events:read');
    expect((await readAccounts(sandbox, String(less.json.access_token))).status).toBe(403);
    const all = await requestToken(sandbox, refreshForm(String(less.json.refresh_token)));
    expect(all.json.scope).toBe('accounts:read events:read');
    expect((await readAccounts(sandbox, String(all.json.access_token))).status).toBe(200);
  });

  test('61 used twice revokes the family', async () => {
    const sandbox = createTestSandbox();
    const { refresh_token, access_token } = await obtainTokens(sandbox);
    const { json } = await requestToken(sandbox, refreshForm(refresh_token));
    expect((await requestToken(sandbox, refreshForm(refresh_token))).json.error).toBe('invalid_grant');
    for (const token of [access_token, String(json.access_token)])
      expect((await readAccounts(sandbox, token)).status).toBe(401);
    expect((await requestToken(sandbox, refreshForm(String(json.refresh_token)))).json.error).toBe('invalid_grant');
  });

  test('gets no more than was granted, and asking leaves it as it is', async () => {
    const sandbox = createTestSandbox();
    const { refresh_token } = await obtainTokens(sandbox);
    const more = await requestToken(sandbox, refreshForm(refresh_token, { scope: 'accounts:write' }));
    expect([more.status, more.json.error]).toEqual([400, 'invalid_scope']);
    expect((await requestToken(sandbox, refreshForm(refresh_token))).status).toBe(200);
  });

  test('lasts thirty days', async () => {
    const sandbox = createTestSandbox();
    const { send } = sandbox;
    const { refresh_token } = await obtainTokens(sandbox);
    for (let hours = 0; hours < 30 * 24; hours++) {
      sandbox.advance(3_600_000);
      await send('GET', '/v1/accounts?limit=1');
    }
    expect((await requestToken(sandbox, refreshForm(refresh_token))).json.error).toBe('invalid_grant');
  });

  test('is worth nothing to another client', async () => {
    const sandbox = createTestSandbox();
    const { refresh_token } = await obtainTokens(sandbox);
    const { json } = await requestToken(sandbox, refreshForm(refresh_token, confidential));
    expect(json.error).toBe('invalid_grant');
  });
});
