import { describe, expect, test } from 'vitest';
import { createTestSandbox } from '../../test-sandbox.ts';
import {
  confidential,
  obtainTokens,
  postForm,
  readAccounts,
  refreshForm,
  requestToken,
  type TestSandbox,
} from './test-client.ts';

describe('an access token', () => {
  test('is good for an hour of its world', async () => {
    const sandbox = createTestSandbox();
    const { access_token } = await obtainTokens(sandbox);
    sandbox.advance(3_599_999);
    expect((await readAccounts(sandbox, access_token)).status).toBe(200);
    sandbox.advance(1);
    const { status, headers } = await readAccounts(sandbox, access_token);
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="atlas", error="invalid_token"']);
  });

  test('names its client in the audit trail', async () => {
    const sandbox = createTestSandbox();
    const { access_token } = await obtainTokens(sandbox, { scope: 'accounts:write audit:read' });
    const headers = { authorization: `Bearer ${access_token}` };
    const body = { name: 'Northstar Labs', plan: 'pro' };
    const { json } = await sandbox.send('POST', '/v1/accounts', { headers, body });
    const trail = await sandbox.send('GET', `/v1/audit_log?object_id=${json.id}`, { headers });
    expect(trail.json.data).toEqual([
      expect.objectContaining({ actor: { type: 'oauth_client', id: 'atlas-docs-public' }, action: 'account.create' }),
    ]);
  });

  test('dies with its world, and does not bring it back', async () => {
    const sandbox = createTestSandbox();
    const { access_token, refresh_token } = await obtainTokens(sandbox);
    sandbox.advance(2 * 3_600_000);
    expect((await readAccounts(sandbox, access_token)).status).toBe(401);
    const { headers, json } = await requestToken(sandbox, refreshForm(refresh_token));
    expect(json.error).toBe('invalid_grant');
    expect(headers.has('x-sandbox-created')).toBe(false);
  });

  test('of the world’s thousandth credential lives, its first no more', async () => {
    const sandbox = createTestSandbox();
    const form = { ...confidential, grant_type: 'client_credentials' };
    const tokens: string[] = [];
    for (let count = 0; count < 1_001; count++) {
      sandbox.advance(1_000);
      tokens.push(String((await requestToken(sandbox, form)).json.access_token));
    }
    expect((await readAccounts(sandbox, tokens[0])).status).toBe(401);
    expect((await readAccounts(sandbox, tokens[1])).status).toBe(200);
    expect((await readAccounts(sandbox, tokens.at(-1))).status).toBe(200);
  });
});

describe('a revocation', () => {
  const revoke = (
    sandbox: TestSandbox,
    token = '',
    client: Record<string, string> = { client_id: 'atlas-docs-public' },
  ) => postForm(sandbox, '/oauth/revoke', { token, ...client });

  test('of a refresh token ends the whole grant', async () => {
    const sandbox = createTestSandbox();
    const { access_token, refresh_token } = await obtainTokens(sandbox);
    const { status, text, headers } = await revoke(sandbox, refresh_token);
    expect([status, text, headers.get('cache-control')]).toEqual([200, '', 'no-store']);
    expect((await readAccounts(sandbox, access_token)).status).toBe(401);
    expect((await requestToken(sandbox, refreshForm(refresh_token))).json.error).toBe('invalid_grant');
  });

  test('of an access token ends that one alone', async () => {
    const sandbox = createTestSandbox();
    const { access_token, refresh_token } = await obtainTokens(sandbox);
    expect((await revoke(sandbox, access_token)).status).toBe(200);
    expect((await readAccounts(sandbox, access_token)).status).toBe(401);
    expect((await requestToken(sandbox, refreshForm(refresh_token))).status).toBe(200);
  });

  test('of what is no token is a success', async () => {
    expect((await revoke(createTestSandbox(), 'whatever')).status).toBe(200);
    expect((await revoke(createTestSandbox(), `at_nosuchworld_${'0'.repeat(32)}`)).status).toBe(200);
  });

  test('wants the client of the token', async () => {
    const sandbox = createTestSandbox();
    const { access_token } = await obtainTokens(sandbox);
    expect((await revoke(sandbox, access_token, confidential)).json.error).toBe('invalid_grant');
    expect((await revoke(sandbox, access_token, {})).status).toBe(401);
    expect((await readAccounts(sandbox, access_token)).status).toBe(200);
  });
});
