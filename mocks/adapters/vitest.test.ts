import { afterAll, beforeAll, expect, test } from 'vitest';
import { createVitestServer } from './vitest.ts';

const server = createVitestServer();
beforeAll(() => server.listen());
afterAll(() => server.close());

const headers = { authorization: 'Bearer ak_test_undervitest', 'content-type': 'application/json' };

test('requests of the code under test to the API are answered by the sandbox', async () => {
  const body = '{"name":"Northstar Labs","plan":"pro"}';
  const created = await fetch('https://api.atlasfiction.com/v1/accounts', { method: 'POST', headers, body });
  expect(created.status).toBe(201);
  expect(await created.json()).toMatchObject({ type: 'account', name: 'Northstar Labs' });
});

test('a lost answer is a failed fetch', async () => {
  const dialled = { ...headers, 'atlas-sandbox-scenario': 'connection_reset' };
  await expect(fetch('https://api.atlasfiction.com/v1/accounts', { headers: dialled })).rejects.toThrow(TypeError);
});
