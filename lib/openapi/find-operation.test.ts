import { describe, expect, it } from 'vitest';
import { readApiDescription } from './description.ts';
import { findOperation } from './find-operation.ts';

const description = readApiDescription(`
openapi: 3.1.1
info: { title: T, version: '1' }
paths:
  /v1/accounts:
    get: { operationId: listAccounts, responses: {} }
    post: { operationId: createAccount, responses: {} }
  /v1/accounts/{account_id}:
    get: { operationId: retrieveAccount, responses: {} }
  /v1/accounts/me:
    get: { operationId: retrieveOwnAccount, responses: {} }
`);

const find = (method: string, path: string) => findOperation(description, method, path);

describe('findOperation', () => {
  it('finds an operation and the raw text of its path parameters', () => {
    const match = find('GET', '/v1/accounts/acc%2f1');
    expect(match).toMatchObject({ kind: 'operation', pathParameters: { account_id: 'acc%2f1' } });
    expect(match.kind === 'operation' && match.operation.id).toBe('retrieveAccount');
  });

  it('prefers a literal segment to a parameter, whatever the order of the document', () => {
    const match = find('get', '/v1/accounts/me');
    expect(match.kind === 'operation' && match.operation.id).toBe('retrieveOwnAccount');
  });

  it('answers HEAD with the operation of GET', () => {
    const match = find('HEAD', '/v1/accounts');
    expect(match.kind === 'operation' && match.operation.id).toBe('listAccounts');
  });

  it('says which methods a known path allows', () => {
    expect(find('PUT', '/v1/accounts')).toEqual({
      kind: 'unknown-method',
      path: '/v1/accounts',
      allow: ['GET', 'HEAD', 'OPTIONS', 'POST'],
    });
  });

  it.each([
    ['a slip', '/v1/acounts', '/v1/accounts'],
    ['another slip', '/v1/account', '/v1/accounts'],
    ['nothing alike', '/wp-login.php?x=1', undefined],
    ['an endless path', `/${'a'.repeat(100_000)}`, undefined],
  ])('suggests the nearest path for %s', (_case, path, nearest) => {
    expect(find('GET', path)).toEqual({ kind: 'unknown-path', nearest });
  });

  it('takes an empty segment for no parameter, and case as it is', () => {
    expect(find('GET', '/v1/accounts/').kind).toBe('unknown-path');
    expect(find('GET', '/V1/accounts').kind).toBe('unknown-path');
  });
});
