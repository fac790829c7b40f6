import { describe, expect, test } from 'vitest';
import type { PlainRequest } from '#lib/request/plain-request.ts';
import { type SampleLanguageId, sampleLanguageIds, sampleLanguages } from './sample-languages.ts';

const extensions: Record<SampleLanguageId, string> = { curl: 'sh', javascript: 'mjs', python: 'py' };

const createAccount: PlainRequest = {
  method: 'POST',
  path: '/v1/accounts',
  query: '',
  url: 'https://api.atlasfiction.com/v1/accounts',
  headers: [['Content-Type', 'application/json']],
  body: '{"name":"Northstar Labs","plan":"pro"}',
};

const listAccounts: PlainRequest = {
  method: 'GET',
  path: '/v1/accounts',
  query: 'limit=20&plan=pro',
  url: 'https://api.atlasfiction.com/v1/accounts?limit=20&plan=pro',
  headers: [],
};

const requests: Record<string, PlainRequest> = {
  'create-account': createAccount,
  'list-accounts': listAccounts,
  'follow-events': {
    ...listAccounts,
    path: '/v1/events',
    query: 'follow=true',
    url: 'https://api.atlasfiction.com/v1/events?follow=true',
    headers: [['Accept', 'application/x-ndjson']],
  },
  'long-body': {
    ...createAccount,
    headers: [...createAccount.headers, ['Idempotency-Key', 'a-1']],
    body: '{"name":"Northstar Labs of the Far North","plan":"pro","metadata":{"crm-id":"0018c00002a","tier":null},"tags":[true,1.5]}',
  },
  'numbers-as-typed': { ...createAccount, body: '{"name":"Big","seats":9007199254740993,"ratio":1e400,"share":1.10}' },
};

describe.each(sampleLanguageIds)('%s', (id) => {
  test.each(Object.keys(requests))('shows %s as it is kept beside this test', async (name) => {
    const request = requests[name];
    if (!request) throw new Error(`no request ${name}`);
    const code = sampleLanguages[id].render(request, { keyVariable: 'ATLAS_API_KEY' });
    await expect(`${code}\n`).toMatchFileSnapshot(`fixtures/${name}.${extensions[id]}`);
  });

  test('leaves the key to the request where it has its own', () => {
    const request = { ...listAccounts, headers: [['authorization', 'Bearer at_1'] as [string, string]] };
    const code = sampleLanguages[id].render(request, { keyVariable: 'ATLAS_API_KEY' });
    expect(code).toContain('at_1');
    expect(code).not.toContain('ATLAS_API_KEY');
  });
});
