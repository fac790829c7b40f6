import { beforeAll, describe, expect, it } from 'vitest';
import { readApiDescription } from '#lib/openapi/description.ts';
import type { SearchDocument } from '#lib/search/search-document.ts';
import { readDescription } from '../read-description.ts';
import { errorDocuments } from './error-documents.ts';
import { headerDocuments } from './header-documents.ts';
import { objectDocuments } from './object-documents.ts';
import { parameterDocuments } from './parameter-documents.ts';
import { readSearchDocuments } from './search-documents.ts';
import { settleInGuides } from './settle-in-guides.ts';

describe('the documents of this site', () => {
  let documents: SearchDocument[];
  beforeAll(async () => {
    documents = await readSearchDocuments();
  }, 60_000);
  const find = (kind: string, title: string) => documents.filter((one) => one.kind === kind && one.title === title);

  it('has every operation, error code and scope once', () => {
    const { operations, errorCodes } = readDescription();
    expect(documents.filter(({ kind }) => kind === 'operation')).toHaveLength(operations.length);
    for (const { code } of errorCodes) expect(find('error', code)).toHaveLength(1);
    expect(find('scope', 'accounts:write')).toHaveLength(1);
  });

  it('has objects with the prefix of their ids, and their fields with the rows that tell of them', () => {
    expect(find('object', 'Account')[0]).toMatchObject({
      names: 'Account acc_',
      context: 'object, ids begin with acc_',
    });
    expect(find('object', 'Audit entry')[0]?.names).toContain('aud_');
    expect(find('object', 'Event')[0]?.text).toContain('account.plan_changed');
    expect(find('field', 'account.plan')[0]?.href).toBe('/reference/accounts/retrieve-account#200.plan');
    expect(find('object', 'AccountList')).toEqual([]);
    const endpoint = documents.filter(
      ({ kind, title }) => kind === 'field' && title.startsWith('webhook_endpoint_with_secret.'),
    );
    expect(endpoint.map(({ title }) => title)).toEqual(['webhook_endpoint_with_secret.secret']);
  });

  it('has what can be sent as the operation that takes it, and what many share once', () => {
    const plan = documents.find(({ href }) => href === '/reference/accounts/create-account#body.plan');
    expect(plan).toMatchObject({
      kind: 'parameter',
      title: 'Create account',
      context: 'body field plan, enum, required',
    });
    expect(plan?.text).toContain('enterprise (by contract)');
    expect(find('field', 'limit')).toHaveLength(1);
    expect(find('field', 'limit')[0]?.context).toMatch(/^query parameter of \d+ operations$/);
    expect(find('header', 'Idempotency-Key')).toHaveLength(1);
    expect(find('header', 'X-RateLimit-Reset')[0]?.context).toBe('response header');
  });

  it('leads to pages of this site, and has no text of components or markup', () => {
    for (const { href, text } of documents) {
      expect(href).toMatch(/^\/(?:$|docs|reference|changelog|#)/);
      expect(text).not.toMatch(/<[A-Z]\w+ |\]\(/);
    }
  });
});

describe('settleInGuides', () => {
  const document = (kind: SearchDocument['kind'], title: string, href: string, text = ''): SearchDocument => ({
    kind,
    title,
    href,
    text,
    context: '',
    names: '',
    method: undefined,
  });
  const guides = [
    document('guide', 'Errors', '/docs/errors', 'All codes.'),
    document('guide', 'not_found', '/docs/errors#not_found', 'Look again.'),
    document('guide', 'The account object', '/docs/objects#the-account-object', 'It has a plan.'),
    document('guide', 'Scopes', '/docs/auth#scopes', 'a:read and a:write'),
  ];

  it('leads an error, an object and scopes to where a guide explains them, and has that once', () => {
    const settled = settleInGuides(guides, [
      document('error', 'not_found', '/reference/x#errors', 'Nothing there.'),
      document('object', 'Account', '/reference/x#responses'),
      document('scope', 'a:read', '/reference/x'),
      document('scope', 'a:write', '/reference/x'),
    ]);
    expect(settled.map(({ kind, href }) => `${kind} ${href}`)).toEqual([
      'guide /docs/errors',
      'guide /docs/auth#scopes',
      'error /docs/errors#not_found',
      'object /docs/objects#the-account-object',
      'scope /docs/auth#scopes',
      'scope /docs/auth#scopes',
    ]);
    expect(settled[2]?.text).toBe('Nothing there. Look again.');
  });

  it('leaves them in the reference where no guide does', () => {
    const error = document('error', 'gone', '/reference/x#errors');
    expect(settleInGuides(guides, [error]).at(-1)).toEqual(error);
  });
});

describe('the documents of any API', () => {
  const api = readApiDescription(`
openapi: 3.0.3
info: { title: Any, version: '1' }
paths:
  /parts:
    get:
      responses:
        '200':
          description: A list without a page around it.
          content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Part' } } } }
  /things:
    get:
      responses:
        '200': { description: All., content: { application/json: { schema: { $ref: '#/components/schemas/Things' } } } }
    post:
      requestBody:
        content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } }
      responses:
        '201': { description: Made., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
        default: { description: Failed. }
components:
  schemas:
    Things: { type: object, properties: { items: { type: array, items: { $ref: '#/components/schemas/Thing' } } } }
    Part: { type: object, properties: { size: { type: integer } } }
    Thing:
      type: object
      properties:
        id: { type: integer }
        parent: { $ref: '#/components/schemas/Thing' }
`);

  it('has objects without ids that have a prefix, and objects that hold themselves', () => {
    expect(objectDocuments(api).map(({ title, href, context }) => [title, href, context])).toEqual([
      ['Thing', '/reference/default/post-things#responses', 'object'],
      ['Part', '/reference/default/get-parts#responses', 'object'],
      ['thing.id', '/reference/default/post-things#201.id', 'Thing object'],
      ['thing.parent', '/reference/default/post-things#201.parent', 'Thing object'],
      ['part.size', '/reference/default/get-parts#200.size', 'Part object'],
    ]);
  });

  it('is content with operations that have no headers, no errors and no words', () => {
    expect(headerDocuments(api)).toEqual([]);
    expect(errorDocuments(api)).toEqual([]);
    expect(parameterDocuments(api).map(({ title, context }) => [title, context])).toEqual([
      ['post /things', 'body field id, integer'],
      ['post /things', 'body field parent, object'],
    ]);
  });
});
