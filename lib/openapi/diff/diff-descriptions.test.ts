import { describe, expect, it } from 'vitest';
import { parseDocument } from '../document.ts';
import { diffDescriptions } from './diff-descriptions.ts';
import { lineOf, linesAfter, mutate, operation, put, remove, schema } from './fixtures/mutate.ts';

const describeSchemas = (paths: string, schemas: string) =>
  parseDocument(`openapi: 3.1.1\ninfo: { title: A }\npaths: ${paths}\ncomponents: { schemas: ${schemas} }`);

/** The difference of two schemas that an operation answers with. */
const linesBetween = (older: string, newer: string) => {
  const paths = `{ /a: { get: { responses: { 200: { content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } } } } }`;
  return diffDescriptions(describeSchemas(paths, older), describeSchemas(paths, newer)).map(lineOf);
};

describe('diffDescriptions', () => {
  it('lists a change of a shared schema once, with every operation and webhook that it touches', () => {
    const changes = diffDescriptions(
      mutate(),
      mutate(remove(schema('AuditEntry', '/properties/actor')), remove(schema('AuditEntry', '/required/2'))),
    );
    expect(changes).toEqual([
      {
        kind: 'breaking',
        severity: 'breaking',
        path: 'AuditEntry.actor',
        schema: 'AuditEntry',
        operations: ['downloadReport', 'listAuditLog'],
        text: '`AuditEntry.actor` is gone.',
        reason: 'Who reads it misses it.',
      },
    ]);
  });

  it('lists the same change of several operations once', () => {
    const [change] = diffDescriptions(mutate(), mutate(put('/components/parameters/ReportId/deprecated', true)));
    expect(change).toMatchObject({
      path: 'path report_id deprecated',
      schema: undefined,
      operations: ['downloadReport', 'retrieveReport'],
      text: '`path report_id` of `downloadReport`, `retrieveReport` is deprecated.',
    });
  });

  it('judges a schema that travels both ways by the worse of the two', () => {
    const changes = diffDescriptions(mutate(), mutate(put(schema('Metadata', '/maxProperties'), 60)));
    expect(changes).toMatchObject([{ kind: 'breaking', reason: 'Readers may not have room for them.' }]);
  });

  it('gives what a referrer says beside a $ref to the referrer', () => {
    expect(linesAfter(put(schema('AccountCreate', '/properties/status/default'), 'suspended'))).toEqual([
      'breaking AccountCreate.status default suspended',
    ]);
  });

  it.each([
    ['texts and examples', [put('/info/description', 'x'), remove(schema('Account', '/properties/name/examples'))]],
    ['the order of operations by tag', [put(operation('get', '/v1/accounts', '/tags'), ['customers'])]],
  ])('calls a change of %s documentation', (_what, edits) => {
    const changes = diffDescriptions(mutate(), mutate(...edits));
    expect(new Set(changes.map(({ severity }) => severity))).toEqual(new Set(['documentation']));
  });

  it('puts the worst first', () => {
    const lines = linesAfter(
      put(schema('Account', '/description'), 'x'),
      put(schema('AccountCreate', '/properties/a'), {}),
      put(operation('get', '/v1/accounts', '/deprecated'), true),
      remove('/webhooks/report.failed'),
    );
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['breaking', 'deprecated', 'added', 'documentation']);
  });
});

describe('what makes no difference', () => {
  it.each([
    [
      'the order of fields and lists',
      '{ A: { required: [a, b], enum: [1, 2] } }',
      '{ A: { enum: [2, 1], required: [b, a] } }',
    ],
    [
      'a part moved into a component',
      '{ A: { type: object, properties: { b: { type: string } } } }',
      "{ A: { type: object, properties: { b: { $ref: '#/components/schemas/B' } } }, B: { type: string } }",
    ],
    [
      'fields inherited or written out',
      "{ A: { allOf: [{ $ref: '#/components/schemas/B' }], type: object, required: [b] }, B: { properties: { b: { type: string } } } }",
      '{ A: { type: object, required: [b], properties: { b: { type: string } } } }',
    ],
    [
      'how null is allowed',
      "{ A: { anyOf: [{ type: string }, { type: 'null' }] } }",
      "{ A: { type: [string, 'null'] } }",
    ],
    ['one value as a list', '{ A: { type: string, const: a } }', '{ A: { type: string, enum: [a] } }'],
    ['a component that nothing uses', '{ A: {} }', '{ A: {}, B: { type: string } }'],
  ])('is %s', (_what, older, newer) => expect(linesBetween(older, newer)).toEqual([]));
});

it('follows schemas that contain themselves', () => {
  const node = (type: string) =>
    `{ A: { type: object, properties: { name: { type: ${type} }, parts: { type: array, items: { $ref: '#/components/schemas/A' } } } } }`;
  expect(linesBetween(node('string'), node('integer'))).toEqual([
    'breaking A.name type integer',
    'changed A.name type string',
  ]);
});
