import { describe, expect, test } from 'vitest';
import { ApiError } from '../rules/api-error.ts';
import { createTestSandbox } from '../test-sandbox.ts';
import { readCredential, requireScopes } from './credential.ts';

const portalKey = 'ak_test_portal';
const read = (headers: Record<string, string>) =>
  readCredential(new Headers(headers), { portalKey, findToken: () => undefined });

describe('a key', () => {
  test('opens the world that it names', () => {
    expect(read({ authorization: 'Bearer ak_test_aaaabbbb' })).toEqual({
      world: 'aaaabbbb',
      scopes: 'all',
      actor: { type: 'api_key', id: expect.stringMatching(/^key_[0-9a-f]{12}$/) },
    });
    expect(read({ authorization: 'bearer   ak_test_aaaabbbb' })).toMatchObject({ world: 'aaaabbbb' });
  });

  test('of the portal opens the world that Atlas-Sandbox names', () => {
    expect(read({ authorization: `Bearer ${portalKey}`, 'atlas-sandbox': 'visitor0001' })).toMatchObject({
      world: 'visitor0001',
    });
  });

  test('of anybody else is not helped by Atlas-Sandbox', () => {
    const headers = { authorization: 'Bearer ak_test_aaaabbbb', 'atlas-sandbox': 'visitor0001' };
    expect(read(headers)).toMatchObject({ world: 'aaaabbbb' });
  });
});

describe('what is refused', () => {
  test.each([
    ['no credential', {}, 'Bearer realm="atlas"', 'No credential was sent'],
    ['an empty one', { authorization: 'Bearer ' }, 'Bearer realm="atlas"', 'No credential was sent'],
    [
      'another scheme',
      { authorization: 'Basic YTpi' },
      'Bearer realm="atlas", error="invalid_token"',
      'must be "Bearer"',
    ],
    [
      'a live key',
      { authorization: 'Bearer ak_live_1' },
      'Bearer realm="atlas", error="invalid_token"',
      'Use ak_test_',
    ],
    ['a token', { authorization: 'Bearer at_1' }, 'Bearer realm="atlas", error="invalid_token"', 'Ask for a new one'],
    ['a short name', { authorization: 'Bearer ak_test_a' }, 'Bearer realm="atlas", error="invalid_token"', '8 to 64'],
    [
      'capitals',
      { authorization: 'Bearer ak_test_AAAABBBB' },
      'Bearer realm="atlas", error="invalid_token"',
      '8 to 64',
    ],
    ['anything else', { authorization: 'Bearer secret' }, 'Bearer realm="atlas", error="invalid_token"', 'not known'],
    [
      'two keys',
      { authorization: 'Bearer ak_test_aaaabbbb, Bearer x' },
      'Bearer realm="atlas", error="invalid_token"',
      'one API key',
    ],
    [
      'the portal without a world',
      { authorization: `Bearer ${portalKey}` },
      'Bearer realm="atlas", error="invalid_token"',
      'Atlas-Sandbox',
    ],
    [
      'a world with a slash',
      { authorization: `Bearer ${portalKey}`, 'atlas-sandbox': '../../etc' },
      'Bearer realm="atlas", error="invalid_token"',
      'Atlas-Sandbox',
    ],
  ])('%s', (_, headers, challenge, message) => {
    const refusal = read(headers);
    if (!(refusal instanceof ApiError)) throw new Error('was not refused');
    expect(refusal.code).toBe('unauthorized');
    expect(refusal.details.headers).toEqual({ 'WWW-Authenticate': challenge });
    expect(refusal.message).toContain(message);
  });

  test('is answered with 401 and never repeats the key', async () => {
    const { send } = createTestSandbox();
    const { status, headers, text } = await send('GET', '/v1/accounts', {
      headers: { authorization: 'Bearer ak_live_topsecret' },
    });
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toBe('Bearer realm="atlas", error="invalid_token"');
    expect(text + JSON.stringify([...headers])).not.toContain('topsecret');
  });

  test('a key in the query is no credential', async () => {
    const { send } = createTestSandbox();
    const request = { headers: { authorization: '' } };
    expect(await send('GET', '/v1/accounts?api_key=ak_test_aaaabbbb', request)).toMatchObject({ status: 401 });
  });
});

test('a missing scope is named in the message and in WWW-Authenticate', () => {
  const actor = { type: 'oauth_client', id: 'a-client' } as const;
  const credential = { world: 'aaaabbbb', scopes: new Set(['accounts:read']), actor };
  expect(() => requireScopes(credential, ['accounts:read'])).not.toThrow();
  expect(() => requireScopes({ ...credential, scopes: 'all' }, ['accounts:write'])).not.toThrow();
  expect(() => requireScopes(credential, ['accounts:write'])).toThrow(
    expect.objectContaining({
      code: 'insufficient_scope',
      message: expect.stringContaining('accounts:write'),
      details: {
        headers: { 'WWW-Authenticate': 'Bearer realm="atlas", error="insufficient_scope", scope="accounts:write"' },
      },
    }),
  );
});
