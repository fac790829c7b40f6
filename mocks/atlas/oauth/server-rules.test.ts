import { describe, expect, test } from 'vitest';
import { createTestSandbox } from '../../test-sandbox.ts';
import { confidential, openConsent, postForm } from './test-client.ts';

const credentials = { ...confidential, grant_type: 'client_credentials' };
const withoutKey = { headers: { authorization: '' } };
const metadataPath = '/.well-known/oauth-authorization-server';

describe('an OAuth endpoint', () => {
  test.each([
    ['GET', '/oauth/token', 'OPTIONS, POST'],
    ['PUT', '/oauth/authorize', 'GET, HEAD, OPTIONS'],
    ['POST', metadataPath, 'GET, HEAD, OPTIONS'],
  ])('refuses %s %s in its own words', async (method, target, allow) => {
    const { status, headers, json } = await createTestSandbox().send(method, target, withoutKey);
    expect([status, headers.get('allow'), json.error]).toEqual([405, allow, 'invalid_request']);
  });

  test('counts in the world that it is asked for', async () => {
    const sandbox = createTestSandbox();
    for (let count = 0; count < 100; count++) await postForm(sandbox, '/oauth/token', credentials);
    const { status, headers, json } = await postForm(sandbox, '/oauth/token', credentials);
    expect([status, json.error]).toEqual([429, 'temporarily_unavailable']);
    expect(headers.get('retry-after')).toBe('10');
    expect((await postForm(sandbox, '/oauth/token', { ...credentials, login_hint: 'otherworld' })).status).toBe(200);
  });

  test('fails as the dial says, in its own words', async () => {
    const sandbox = createTestSandbox();
    const dial = (scenario: string) =>
      postForm(sandbox, '/oauth/token', credentials, { 'atlas-sandbox-scenario': scenario });
    expect(await dial('unavailable')).toMatchObject({ status: 503, json: { error: 'temporarily_unavailable' } });
    expect(await dial('unauthorized')).toMatchObject({ status: 401, json: { error: 'invalid_client' } });
    expect(await dial('nonsense')).toMatchObject({ status: 400, json: { error: 'invalid_request' } });
    expect(await dial('slow:1')).toMatchObject({ status: 200 });
    expect((await dial('invalid_body')).json).not.toHaveProperty('access_token');
  });

  test('ignores parameters that it does not know', async () => {
    const sandbox = createTestSandbox();
    expect((await postForm(sandbox, '/oauth/token', { ...credentials, audience: 'x' })).status).toBe(200);
    expect((await openConsent(sandbox, { nonce: 'x' })).status).toBe(200);
  });

  test('takes an empty parameter for none', async () => {
    const { json } = await postForm(createTestSandbox(), '/oauth/token', { ...credentials, scope: '' });
    expect(json.scope).toBe('accounts:read');
  });
});

describe('the metadata', () => {
  test('has the site as the issuer, and is not refused however often it is asked for', async () => {
    const { send } = createTestSandbox();
    for (let count = 0; count < 1_001; count++) await send('GET', metadataPath, withoutKey);
    const { status, json, headers } = await send('GET', metadataPath, withoutKey);
    expect([status, json.issuer]).toEqual([200, 'https://docs.atlasfiction.com']);
    expect(headers.get('x-ratelimit-remaining')).toBe('0');
    expect((await send('GET', '/v1/accounts', withoutKey)).status).toBe(401);
  });
});
