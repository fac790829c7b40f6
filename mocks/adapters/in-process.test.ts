import { afterEach, expect, test, vi } from 'vitest';
import { description } from '../test-sandbox.ts';
import { failTest } from './fail-test.ts';
import { createInProcessUpstream } from './in-process.ts';

const options = {
  description,
  portalKey: 'ak_test_portal',
  siteUrl: 'http://localhost:3000',
  onContractViolation: failTest,
};
const signal = new AbortController().signal;
const headersOf = (world: string) =>
  new Headers({ authorization: 'Bearer ak_test_portal', 'atlas-sandbox': world, 'content-type': 'application/json' });
const body = new TextEncoder().encode('{"name":"Northstar Labs","plan":"pro"}');

afterEach(() => {
  globalThis.atlasSandboxRegistry = undefined;
});

test('keeps the worlds of the process when its code is loaded anew', async () => {
  const headers = headersOf('visitor0001');
  const first = createInProcessUpstream(options);
  const created = await first.send({ method: 'POST', target: '/v1/accounts', headers, body, signal });
  const target = String(created.headers.get('location'));
  const second = createInProcessUpstream(options);
  const found = await second.send({ method: 'GET', target, headers, body: undefined, signal });
  expect(await found.json()).toEqual(await created.json());
  expect(second).toMatchObject({ kind: 'sandbox', baseUrl: 'https://api.atlasfiction.com', key: 'ak_test_portal' });
});

test('opens the world that the portal names, and none for anybody else', async () => {
  const { send } = createInProcessUpstream(options);
  const request = { method: 'GET', target: '/v1/accounts?q=northstar', body: undefined, signal };
  await send({ ...request, method: 'POST', target: '/v1/accounts', headers: headersOf('visitor0001'), body });
  const list = async (world: string) => (await send({ ...request, headers: headersOf(world) })).json();
  expect(((await list('visitor0001')) as { data: object[] }).data).toHaveLength(2);
  expect(((await list('visitor0002')) as { data: object[] }).data).toHaveLength(1);
  const forged = headersOf('visitor0001');
  forged.set('authorization', 'Bearer ak_test_someoneelse');
  const answer = await send({ ...request, headers: forged });
  expect(((await answer.json()) as { data: object[] }).data).toHaveLength(1);
});

test('rejects, as fetch does, when there is no answer or nobody waits for it', async () => {
  const { send } = createInProcessUpstream(options);
  const headers = headersOf('visitor0001');
  headers.set('atlas-sandbox-scenario', 'connection_reset');
  const request = { method: 'GET', target: '/v1/accounts', headers, body: undefined };
  await expect(send({ ...request, signal })).rejects.toThrow(TypeError);
  headers.set('atlas-sandbox-scenario', 'slow:30000');
  const controller = new AbortController();
  const slow = send({ ...request, signal: controller.signal });
  controller.abort(new Error('the visitor left'));
  await expect(slow).rejects.toThrow('the visitor left');
});

test('answers with internal_error, and tells the operator, when something unforeseen goes wrong', async () => {
  const onFault = vi.fn();
  const { send } = createInProcessUpstream({ ...options, onFault });
  const fault = new Error('unforeseen');
  vi.spyOn(JSON, 'stringify').mockImplementationOnce(() => {
    throw fault;
  });
  const request = { method: 'GET', target: '/v1/accounts/acc_01h8x4t2w9', body: undefined, signal };
  const answer = await send({ ...request, headers: headersOf('visitor0001') });
  expect(answer.status).toBe(500);
  expect(await answer.json()).toMatchObject({ error: { code: 'internal_error' } });
  expect(onFault).toHaveBeenCalledWith(fault);
});
