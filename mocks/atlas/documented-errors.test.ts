import { describe, expect, test } from 'vitest';
import { createTestSandbox, description, type TestRequest } from '../test-sandbox.ts';

type Cause = [method: string, target: string, request?: TestRequest];

const keyed = { headers: { 'idempotency-key': 'key-1' }, body: { name: 'Northstar Labs', plan: 'pro' } };
const everywhere: Record<string, TestRequest> = {
  invalid_version: { headers: { 'atlas-version': '2025-01-01' } },
  unauthorized: { headers: { authorization: '' } },
  not_acceptable: { headers: { accept: 'text/html' } },
};

/** A request that brings about each error which the description documents, by operation and code. */
const causes: Record<string, Cause> = {
  'listAccounts invalid_request': ['GET', '/v1/accounts?limit=500'],
  'listAccounts invalid_cursor': ['GET', '/v1/accounts?plan=pro&cursor={cursor}'],
  'createAccount invalid_request': ['POST', '/v1/accounts', { body: { name: 'Northstar Labs' } }],
  'createAccount invalid_json': ['POST', '/v1/accounts', { body: '{"name":"Northstar Labs" "plan":"pro"}' }],
  'createAccount idempotency_conflict': ['POST', '/v1/accounts', { ...keyed, body: {} }],
  'createAccount idempotency_in_progress': ['POST', '/v1/accounts', keyed],
  'createAccount conflict': ['POST', '/v1/accounts', { body: keyed.body }],
  'createAccount payload_too_large': ['POST', '/v1/accounts', { body: ' '.repeat(262_145) }],
  'createAccount unsupported_media_type': [
    'POST',
    '/v1/accounts',
    { headers: { 'content-type': '' }, body: new Uint8Array(1) },
  ],
  'retrieveAccount invalid_request': ['GET', '/v1/accounts/acc_01h8x4t2w9?expand=owner'],
  'retrieveAccount not_found': ['GET', '/v1/accounts/acc_01h8x4t2w0'],
  'retrieveAccount gone': ['GET', '/v1/accounts/{deleted}'],
  'listEvents invalid_request': ['GET', '/v1/events?account_id=northstar'],
  'listEvents invalid_cursor': ['GET', '/v1/events?cursor={cursor}'],
  'listEvents not_acceptable': ['GET', '/v1/events?follow=true', { headers: { accept: 'application/json' } }],
  'listEvents gone': ['GET', '/v1/events?after=evt_01kk3v9q00'],
};

/** Not to be had here: tokens with fewer scopes come with OAuth, and faults of the server only from the failure dial. */
const dialledOnly = new Set(['insufficient_scope', 'internal_error', 'unavailable']);

const documented = description.operations.flatMap((operation) =>
  operation.responses
    .filter(({ status }) => Number(status) >= 400)
    .flatMap(({ content }) => content.flatMap(({ examples }) => examples))
    .filter(({ name }) => !dialledOnly.has(name))
    .map(({ name: code, value }) => ({ operation, code, value })),
);

describe('a documented error is the one that the sandbox gives', () => {
  test.each(documented)('$operation.id $code', async ({ operation, code, value }) => {
    const { send } = createTestSandbox({ capacity: { accounts: code === 'conflict' ? 137 : 10_000 } });
    const target = operation.path.replace('{account_id}', 'acc_01h8x4t2w9');
    const shared = everywhere[code] && { ...everywhere[code], body: operation.method === 'post' ? {} : undefined };
    const fallback: Cause = [operation.method.toUpperCase(), target, shared as TestRequest | undefined];
    const [method, path, request] = causes[`${operation.id} ${code}`] ?? fallback;
    if (code === 'rate_limited')
      for (let count = 0; count < 100; count++) await send(method, path, { headers: { accept: 'text/html' } });
    if (code.startsWith('idempotency')) {
      const scenario: Record<string, string> = code.endsWith('progress') ? { 'atlas-sandbox-scenario': 'slow:50' } : {};
      const first = send('POST', '/v1/accounts', { ...keyed, headers: { ...keyed.headers, ...scenario } });
      if (code.endsWith('conflict')) await first;
    }
    const cursor = String((await send('GET', '/v1/accounts?limit=1', { headers: {} })).json.next_cursor);
    const events = await send('GET', '/v1/events?event=account.deleted&limit=1');
    const [event] = (events.json.data ?? []) as { account_id: string }[];
    const answer = await send(
      method,
      path.replace('{cursor}', cursor).replace('{deleted}', event?.account_id ?? ''),
      request,
    );
    expect(mask(answer.json)).toBe(mask(value));
  });
});

/** Ids and numbers differ from case to case. */
function mask(value: unknown): string {
  return JSON.stringify(value, null, 1)
    .replace(/req_\w+/g, 'req_…')
    .replace(/acc_\w+/g, 'acc_…')
    .replace(/\d+(,\d+)*/g, '#');
}
