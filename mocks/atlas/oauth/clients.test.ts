import { describe, expect, test } from 'vitest';
import { createTestSandbox } from '../../test-sandbox.ts';
import { basic, confidential, postForm, requestToken } from './test-client.ts';

describe('a client', () => {
  const credentials = { grant_type: 'client_credentials', login_hint: 'testworld' };
  test('acts for itself with its secret, and gets no refresh token', async () => {
    const sandbox = createTestSandbox();
    const authorization = basic('atlas-docs-confidential', 'atlas-sandbox-secret');
    const { status, json } = await requestToken(sandbox, { ...credentials, scope: 'audit:read' }, { authorization });
    expect([status, json.scope]).toEqual([200, 'audit:read']);
    expect(json).not.toHaveProperty('refresh_token');
    const listed = await sandbox.send('GET', '/v1/accounts', {
      headers: { authorization: `Bearer ${json.access_token}` },
    });
    expect([listed.status, listed.json.error]).toEqual([
      403,
      expect.objectContaining({ code: 'insufficient_scope', message: expect.stringContaining('accounts:read') }),
    ]);
    expect(listed.headers.get('www-authenticate')).toContain('scope="accounts:read"');
  });

  type Claim = [what: string, form: Record<string, string | undefined>, authorization: string, error: string];
  const wrong = basic('atlas-docs-confidential', 'wrong');
  test.each<Claim>([
    ['no client', {}, '', 'invalid_client'],
    ['an unknown one', { client_id: 'somebody', client_secret: 'x' }, '', 'invalid_client'],
    ['no secret', { client_id: 'atlas-docs-confidential' }, '', 'invalid_client'],
    ['a wrong secret', { ...confidential, client_secret: 'atlas-sandbox-secreT' }, '', 'invalid_client'],
    ['a wrong secret by Basic', {}, wrong, 'invalid_client'],
    ['Basic that is none', {}, 'Basic !', 'invalid_client'],
    [
      'a secret of a client that has none',
      { client_id: 'atlas-docs-public', client_secret: 'x' },
      '',
      'invalid_client',
    ],
  ])('%s is refused with 401', async (_, form, authorization, error) => {
    const answer = await requestToken(createTestSandbox(), { ...credentials, ...form }, { authorization });
    expect([answer.status, answer.json.error]).toEqual([401, error]);
    expect(answer.headers.get('www-authenticate')).toBe('Basic realm="atlas"');
  });

  test.each<Claim>([
    ['two secrets', confidential, wrong, 'invalid_request'],
    ['two names', { client_id: 'atlas-docs-public' }, wrong, 'invalid_request'],
    ['a public one for itself', { client_id: 'atlas-docs-public' }, '', 'unauthorized_client'],
    ['an unknown scope', { ...confidential, scope: 'everything' }, '', 'invalid_scope'],
    ['an unknown grant', { ...confidential, grant_type: 'password' }, '', 'unsupported_grant_type'],
    ['no grant', { ...confidential, grant_type: undefined }, '', 'invalid_request'],
    ['no world', { ...confidential, login_hint: undefined }, '', 'invalid_request'],
    ['two worlds', { ...confidential, client_id: 'atlas-docs-confidential.otherworld' }, '', 'invalid_request'],
  ])('%s is refused with 400', async (_, form, authorization, error) => {
    const answer = await requestToken(createTestSandbox(), { ...credentials, ...form }, { authorization });
    expect([answer.status, answer.json.error]).toEqual([400, error]);
  });

  test('that repeats a parameter is refused', async () => {
    const form = new URLSearchParams({ ...confidential, grant_type: 'client_credentials' });
    form.append('scope', 'accounts:read');
    form.append('scope', 'audit:read');
    const { json } = await postForm(createTestSandbox(), '/oauth/token', form);
    expect(json.error).toBe('invalid_request');
  });
});
