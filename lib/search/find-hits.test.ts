import { describe, expect, it } from 'vitest';
import { findHits } from './find-hits.ts';
import { groupHits } from './group-hits.ts';
import type { SearchDocument } from './search-document.ts';
import { createIndex, loadIndex } from './search-index.ts';
import { phraseOf, readQuery } from './search-query.ts';

const document = (href: string, parts: Partial<SearchDocument>): SearchDocument => ({
  href,
  kind: 'guide',
  title: '',
  context: '',
  names: '',
  text: '',
  method: undefined,
  ...parts,
});

const operation = (method: string, path: string, id: string, title: string) =>
  document(`/reference/${id}`, { kind: 'operation', method, context: path, names: `${method} ${id}`, title });

const documents = [
  operation('get', '/v1/accounts', 'listAccounts', 'List accounts'),
  operation('post', '/v1/accounts', 'createAccount', 'Create account'),
  operation('get', '/v1/accounts/{account_id}', 'retrieveAccount', 'Retrieve account'),
  operation('delete', '/v1/accounts/{account_id}', 'deleteAccount', 'Delete account'),
  operation('post', '/v1/events', 'createEvent', 'Create event'),
  document('/reference/createAccount#body.plan', {
    kind: 'parameter',
    method: 'post',
    title: 'Create account',
    context: 'body field plan, enum, required',
    names: 'plan',
  }),
  document('/reference/retrieveAccount#responses', {
    kind: 'object',
    title: 'Account',
    context: 'object, ids begin with acc_',
    names: 'Account acc_',
  }),
  document('/reference/retrieveAccount#200.plan', { kind: 'field', title: 'account.plan', context: 'Account object' }),
  document('/docs/errors#rate_limited', { kind: 'error', title: 'rate_limited', names: '429 Too Many Requests' }),
  document('/docs/errors#not_found', { kind: 'error', title: 'not_found', names: '404 Not Found' }),
  document('/docs/limits', { title: 'Rate limits', text: 'Each answer says how many requests are left.' }),
  document('/docs/limits#wait', { title: 'Wait and try again', context: 'Rate limits', text: 'Read Retry-After.' }),
];
const index = createIndex(documents);
const synonyms = { [phraseOf('throttling')]: [phraseOf('rate limit')], '429': [phraseOf('rate limited')] };

const find = (text: string) => findHits([index], readQuery(text, synonyms));
const first = (text: string) => find(text)[0]?.href;

describe('findHits', () => {
  it.each([
    ['POST accounts', '/reference/createAccount'],
    ['POST /v1/accounts', '/reference/createAccount'],
    ['/v1/accounts', '/reference/listAccounts'],
    ['accounts/{account_id}', '/reference/retrieveAccount'],
    ['DELETE /v1/accounts/acc_01h8x4t2w9', '/reference/deleteAccount'],
    ['https://api.example.com/v1/accounts/acc_01h8x4t2w9', '/reference/retrieveAccount'],
    ['createAccount', '/reference/createAccount'],
    ['acc_', '/reference/retrieveAccount#responses'],
    ['acc_01h8x4t2w9', '/reference/retrieveAccount#responses'],
    ['429', '/docs/errors#rate_limited'],
    ['rate_limited', '/docs/errors#rate_limited'],
    ['rate limits', '/docs/limits'],
    ['throttling', '/docs/limits'],
    ['Retry-After', '/docs/limits#wait'],
  ])('finds for %s what it names', (text, href) => {
    expect(first(text)).toBe(href);
  });

  it('leads from a status to the guide that its code is about', () => {
    expect(find('429').map(({ href }) => href)).toContain('/docs/limits');
  });

  it.each([
    ['craete account', '/reference/createAccount'],
    ['retreive acount', '/reference/retrieveAccount'],
    ['rate limts', '/docs/limits'],
  ])('forgives the slips in %s', (text, href) => {
    expect(first(text)).toBe(href);
  });

  it('forgives none in numbers: another status is another error', () => {
    expect(find('404').map(({ href }) => href)).toEqual(['/docs/errors#not_found']);
    expect(find('428')).toEqual([]);
  });

  it('finds a word that is still being typed', () => {
    expect(find('retr').map(({ title }) => title)).toContain('Retrieve account');
  });

  it('finds the same in an index that was sent as JSON', () => {
    const sent = loadIndex(JSON.parse(JSON.stringify(index)));
    expect(findHits([sent], readQuery('rate limits'))).toEqual(find('rate limits'));
  });

  it('ranks hits of several indexes together', () => {
    const parts = [createIndex(documents.slice(6)), createIndex(documents.slice(0, 6))];
    expect(findHits(parts, readQuery('POST accounts'))[0]?.href).toBe('/reference/createAccount');
  });

  it.each([
    '',
    '   ',
    '((((',
    '.*+?^$\u007b}()|[]\\',
    '<img src=x onerror=alert(1)>',
    '\u0000\uffff',
    '🙂',
    '__proto__',
  ])('takes %j for words and nothing else', (text) => {
    expect(Array.isArray(find(text))).toBe(true);
  });

  it('answers a very long query in a moment', () => {
    const start = performance.now();
    find('accounts limits '.repeat(1e5));
    find('a'.repeat(1e6));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('groupHits', () => {
  it('begins with the group of the best hit', () => {
    const { groups } = groupHits(find('429'), 'all');
    expect(groups[0]?.title).toBe('Errors and guides');
    expect(groups[0]?.hits[0]?.href).toBe('/docs/errors#rate_limited');
  });

  it('shows an operation once, by the parameter where that answers best', () => {
    const { groups, counts } = groupHits(find('plan'), 'all');
    const endpoints = groups.find(({ title }) => title === 'Endpoints')?.hits ?? [];
    expect(endpoints.map(({ context }) => context)).toEqual(['body field plan, enum, required']);
    expect(counts).toMatchObject({ all: 2, endpoints: 1, fields: 1, guides: 0 });
  });

  it('shows one scope alone, with the numbers of all', () => {
    const { groups, counts } = groupHits(find('plan'), 'fields');
    expect(groups).toHaveLength(1);
    expect(groups[0]?.hits.map(({ title }) => title)).toEqual(['account.plan']);
    expect(counts.endpoints).toBe(1);
    expect(groupHits(find('plan'), 'changelog').groups).toEqual([]);
  });
});
