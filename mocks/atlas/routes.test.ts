import { describe, expect, test } from 'vitest';
import { createTestSandbox } from '../test-sandbox.ts';

const { send } = createTestSandbox();

describe('a route that does not exist', () => {
  test.each([
    ['/v1/accunts', 'Did you mean /v1/accounts?'],
    ['/v1/account/acc_01h8x4t2w9', 'Did you mean /v1/accounts/{account_id}?'],
    ['/nothing/like/it', 'The routes stand in the API reference.'],
    ['/v1/accounts/', 'Did you mean /v1/accounts?'],
    ['/other/v1/accounts', 'is no route of this API'],
    ['/', 'is no route of this API'],
  ])('%s gets 404 with advice', async (path, advice) => {
    const { status, json } = await send('GET', path);
    expect(status).toBe(404);
    expect(json).toMatchObject({ error: { code: 'not_found', message: expect.stringContaining(advice) } });
  });
});

describe('a method that a route does not have', () => {
  test.each(['PUT', 'PATCH', 'DELETE', 'BREW'])('%s gets 405 and the methods that it has', async (method) => {
    const { status, headers, json } = await send(method, '/v1/accounts');
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('GET, HEAD, OPTIONS, POST');
    expect(json).toMatchObject({ error: { code: 'method_not_allowed' } });
  });
});

test('OPTIONS answers 204 with the methods of the route, and 404 where there is none', async () => {
  const { status, headers, text } = await send('OPTIONS', '/v1/accounts/acc_1', { headers: { authorization: '' } });
  expect([status, headers.get('allow'), text]).toEqual([204, 'DELETE, GET, HEAD, OPTIONS, PATCH', '']);
  expect(await send('OPTIONS', '/v1/accunts')).toMatchObject({ status: 404 });
});

test('HEAD is GET without the body', async () => {
  const get = await send('GET', '/v1/accounts/acc_01h8x4t2w9');
  const head = await send('HEAD', '/v1/accounts/acc_01h8x4t2w9');
  expect([head.status, head.text]).toEqual([200, '']);
  for (const name of ['etag', 'content-type', 'content-length'])
    expect(head.headers.get(name)).toBe(get.headers.get(name));
  expect(await send('HEAD', '/v1/events?follow=true')).toMatchObject({ status: 200, text: '' });
  expect(await send('HEAD', '/v1/accounts/acc_nope')).toMatchObject({ status: 404, text: '' });
});

test('every answer names its request, its version and a rate limit, whatever its status', async () => {
  const answers = await Promise.all([
    send('GET', '/v1/accounts'),
    send('GET', '/v1/accounts/acc_nope'),
    send('GET', '/nowhere'),
    send('BREW', '/v1/accounts'),
    send('OPTIONS', '/v1/accounts'),
    send('GET', '/v1/accounts', { headers: { authorization: '' } }),
    send('GET', '/v1/accounts', { headers: { 'atlas-sandbox-scenario': 'internal_error' } }),
  ]);
  const ids = answers.map(({ headers }) => headers.get('atlas-request-id'));
  expect(new Set(ids).size).toBe(answers.length);
  for (const { headers, json } of answers) {
    expect(headers.get('atlas-request-id')).toMatch(/^req_[0-9a-z]{16}$/);
    expect(headers.get('atlas-version')).toBe('2026-11-01');
    for (const name of ['limit', 'remaining', 'reset']) expect(headers.get(`x-ratelimit-${name}`)).toMatch(/^\d+$/);
    if (json.error) expect(json.error).toMatchObject({ request_id: headers.get('atlas-request-id') });
  }
});

test('an error links to the page that explains its code', async () => {
  const { json } = await send('GET', '/v1/accounts/acc_nope');
  expect(json).toMatchObject({ error: { doc_url: 'https://docs.atlasfiction.com/docs/errors#not_found' } });
});
