import { expect, test } from 'vitest';
import { createTestSandbox } from '../test-sandbox.ts';

test('answers a request with many faults by the first rule that it breaks, in the order of the contract', async () => {
  const { send, advance } = createTestSandbox();
  const request = {
    method: 'PUT',
    target: '/v1/accunts?foo=1',
    headers: {
      authorization: 'Bearer ak_live_0123456789',
      'atlas-version': '2020-01-01',
      'idempotency-key': 'two words',
      'atlas-sandbox-scenario': 'no_such_scenario',
      'content-type': 'text/plain',
      accept: 'text/html',
    },
    body: 'x'.repeat(262_145),
  };
  const answer = async () => {
    const { status, json } = await send(request.method, request.target, request);
    const error = json.error as { code: string; param?: string } | undefined;
    return `${status} ${error?.code ?? 'created'}${error?.param ? ` ${error.param}` : ''}`;
  };

  expect(await answer()).toBe('404 not_found');
  request.target = '/v1/accounts?foo=1';
  expect(await answer()).toBe('405 method_not_allowed');
  request.method = 'POST';
  expect(await answer()).toBe('401 unauthorized');
  request.headers.authorization = 'Bearer ak_test_orderofchecks';
  for (let count = 0; count < 100; count++) await answer();
  expect(await answer()).toBe('429 rate_limited');
  advance(10_000);
  expect(await answer()).toBe('400 invalid_version Atlas-Version');
  request.headers['atlas-version'] = '2026-11-01';
  expect(await answer()).toBe('413 payload_too_large');
  request.body = '{"name":';
  expect(await answer()).toBe('400 invalid_request Idempotency-Key');
  request.headers['idempotency-key'] = 'one-word';
  expect(await answer()).toBe('400 invalid_request Atlas-Sandbox-Scenario');
  request.headers['atlas-sandbox-scenario'] = '';
  expect(await answer()).toBe('415 unsupported_media_type Content-Type');
  request.headers['content-type'] = 'application/json';
  expect(await answer()).toBe('406 not_acceptable Accept');
  request.headers.accept = 'application/json';
  expect(await answer()).toBe('400 invalid_json');
  request.body = '{"name":"Northstar Labs"}';
  expect(await answer()).toBe('400 invalid_request foo');
  request.target = '/v1/accounts';
  expect(await answer()).toBe('400 invalid_request plan');
  request.body = '{"name":"Northstar Labs","plan":"pro"}';
  expect(await answer()).toBe('201 created');
});

test('looks for the object before it validates parameters', async () => {
  const { send } = createTestSandbox();
  expect(await send('GET', '/v1/accounts/acc_nope?foo=1')).toMatchObject({ status: 404 });
  expect(await send('GET', '/v1/accounts/acc_01h8x4t2w9?foo=1')).toMatchObject({ status: 400 });
});

test('replays a stored answer before it looks at the failure dial', async () => {
  const { send } = createTestSandbox();
  const request = { headers: { 'idempotency-key': 'key-1' }, body: { name: 'Northstar Labs', plan: 'pro' } };
  const first = await send('POST', '/v1/accounts', request);
  const headers = { ...request.headers, 'atlas-sandbox-scenario': 'unavailable', 'content-type': 'text/plain' };
  expect(await send('POST', '/v1/accounts', { ...request, headers })).toMatchObject({ status: 201, text: first.text });
});
