import { describe, expect, it } from 'vitest';
import { createOperationNames, kebabCase } from './operation-names.ts';

const place = { tag: 'accounts', operationId: 'createAccount', method: 'post', path: '/v1/accounts' };

describe('addresses of operations', () => {
  it.each([
    ['createAccount', 'create-account'],
    ['listSSOConnections', 'list-sso-connections'],
    ['Audit trail', 'audit-trail'],
    ['get /v1/a/{id}', 'get-v1-a-id'],
    ['repos/list-for-user', 'repos-list-for-user'],
  ])('writes %s as %s', (name, expected) => {
    expect(kebabCase(name)).toBe(expected);
  });

  it('makes the address of tag and operationId', () => {
    expect(createOperationNames().hrefOf(place)).toBe('/reference/accounts/create-account');
  });

  it('leaves out a tag that the operationId repeats', () => {
    const github = { ...place, tag: 'repos', operationId: 'repos/list-forks' };
    expect(createOperationNames().hrefOf(github)).toBe('/reference/repos/list-forks');
  });

  it('falls back on method and path', () => {
    expect(createOperationNames().hrefOf({ ...place, operationId: '' })).toBe('/reference/accounts/post-v1-accounts');
  });

  it('numbers the second of two equal addresses', () => {
    const names = createOperationNames();
    names.hrefOf(place);
    expect(names.hrefOf({ ...place, operationId: 'create_account' })).toBe('/reference/accounts/create-account-2');
  });

  it('keeps the addresses of schemas and webhooks free', () => {
    expect(createOperationNames().hrefOf({ ...place, tag: 'webhooks' })).toBe('/reference/webhooks-tag/create-account');
  });
});
