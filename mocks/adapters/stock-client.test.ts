import createClient from 'openapi-fetch';
import { afterAll, beforeAll, expect, expectTypeOf, test } from 'vitest';
import type { components, paths } from '#lib/openapi/atlas.gen.ts';
import { createVitestServer } from './vitest.ts';

const server = createVitestServer();
beforeAll(() => server.listen());
afterAll(() => server.close());

const client = createClient<paths>({
  baseUrl: 'https://api.atlasfiction.com',
  headers: { authorization: 'Bearer ak_test_stockclient' },
  // At each call, so that it is the one that the sandbox has taken the place of.
  fetch: (request) => globalThis.fetch(request),
});

/** Our types are those of requests whose defaults have been filled in, so that all fields are there but the plan. */
const harbourPine = { name: 'Harbour & Pine', status: 'active' as const, owner_email: null, metadata: {} };

test('openapi-fetch with the generated types creates, changes and lists accounts', async () => {
  const created = await client.POST('/v1/accounts', { body: { ...harbourPine, plan: 'pro' } });
  expectTypeOf(created.data).toEqualTypeOf<components['schemas']['Account'] | undefined>();
  expect(created.response.status).toBe(201);
  expect(created.data).toMatchObject({ name: 'Harbour & Pine', plan: 'pro', status: 'active' });

  const path = { account_id: created.data?.id ?? '' };
  const ifMatch = created.response.headers.get('etag') ?? '';
  const patched = await client.PATCH('/v1/accounts/{account_id}', {
    params: { path, header: { 'If-Match': ifMatch } },
    body: { plan: 'enterprise' },
  });
  expect(patched.data).toMatchObject({ id: path.account_id, plan: 'enterprise' });

  const listed = await client.GET('/v1/accounts', { params: { query: { plan: 'enterprise', limit: 1 } } });
  expect(listed.data?.data).toEqual([patched.data]);
});

test('openapi-fetch gives errors their type', async () => {
  // @ts-expect-error The plan is required, which the types know before the API does.
  const { data, error } = await client.POST('/v1/accounts', { body: harbourPine });
  expectTypeOf(error).toEqualTypeOf<components['schemas']['Error'] | undefined>();
  expect(data).toBeUndefined();
  expect(error?.error).toMatchObject({
    code: 'invalid_request',
    param: 'plan',
    message: 'The plan field is required.',
  });
});
