import { describe, expect, test } from 'vitest';
import { readApiDescription } from '#lib/openapi/description.ts';
import { describeConsoleOperation } from './console-operation.ts';
import { fieldId } from './form-field.ts';

const document = `
openapi: 3.1.0
info: { title: Test, version: '1' }
servers: [{ url: https://api.example.com/ }]
x-rate-limits: [{ name: Minute, limit: 1000, windowSeconds: 60 }]
paths:
  /v1/accounts/{account_id}:
    patch:
      operationId: updateAccount
      summary: Update account
      parameters:
        - { name: account_id, in: path, required: true, example: acc_1, schema: { type: string } }
        - { name: plan, in: query, schema: { type: string, enum: [free, pro] } }
        - { name: limit, in: query, schema: { type: integer, default: 20 } }
        - { name: Authorization, in: header, required: true, schema: { type: string } }
        - { name: session, in: cookie, required: true, schema: { type: string } }
        - name: Scenario
          in: header
          x-sandbox-only: true
          schema: { oneOf: [{ type: string, enum: [slow, broken] }, { type: string, pattern: '^slow:' }] }
      requestBody:
        content:
          text/plain: { schema: { type: string } }
          application/json:
            schema:
              type: object
              required: [name, plan, address]
              properties:
                id: { type: string, readOnly: true }
                name: { type: string, example: Northstar Labs }
                plan: { type: string, enum: [free, pro] }
                seats: { type: integer }
                isTrial: { type: boolean, default: false }
                tier: { type: [integer, 'null'], enum: [1, 2, null] }
                address:
                  type: object
                  required: [city]
                  properties: { city: { type: string, example: Tromsø }, zip: { type: string } }
                labels: { type: object, additionalProperties: { type: string } }
                tags: { type: array, items: { type: string } }
                owner: { oneOf: [{ type: string }, { type: integer }] }
      responses:
        '200':
          description: ok
          content: { application/json: {}, application/x-ndjson: {} }
  /v1/raw:
    post:
      operationId: sendList
      summary: Send a list
      requestBody: { content: { application/json: { schema: { type: array }, example: [1] } } }
      responses: { '200': { description: ok } }
`;

const description = readApiDescription(document);

function describeById(id: string) {
  const operation = description.operations.find((candidate) => candidate.id === id);
  if (!operation) throw new Error(`no ${id}`);
  return describeConsoleOperation(description, operation);
}

describe('an operation for the console', () => {
  const { body, parameters, ...operation } = describeById('updateAccount');
  const named = (name: string) => [...parameters, ...body].filter((field) => field.name === name);

  test('tells where requests go and what limits them', () => {
    expect(operation).toMatchObject({
      method: 'patch',
      path: '/v1/accounts/{account_id}',
      server: 'https://api.example.com',
      mediaType: 'application/json',
      limits: [{ name: 'Minute', limit: 1000 }],
    });
  });

  test('starts with a draft that works: the path filled in, and what the body requires', () => {
    expect(operation.draft.parameters).toEqual({ 'path:account_id': 'acc_1' });
    expect(JSON.parse(operation.draft.body)).toEqual({
      name: 'Northstar Labs',
      plan: 'free',
      address: { city: 'Tromsø' },
    });
  });

  test('asks in the order of path, query, headers', () => {
    expect(parameters.map(({ name }) => name)).toEqual([
      'account_id',
      'plan',
      'limit',
      'Authorization',
      'Scenario',
      'Accept',
    ]);
  });

  test('chooses a control for each kind of value', () => {
    expect(body.map(({ name, control, isLiteral = false }) => [name, control, isLiteral])).toEqual([
      ['name', 'text', false],
      ['plan', 'choice', false],
      ['seats', 'text', true],
      ['isTrial', 'choice', true],
      ['tier', 'choice', true],
      ['address.city', 'text', false],
      ['address.zip', 'text', false],
      ['labels', 'map', true],
      ['tags', 'json', true],
      ['owner', 'json', true],
    ]);
  });

  test('offers the values of an enum without null, and suggests those of an open one', () => {
    expect(named('tier')[0]?.choices).toEqual(['1', '2']);
    expect(named('Scenario')[0]).toMatchObject({
      control: 'text',
      choices: ['slow', 'broken'],
      typeLabel: 'sandbox only',
    });
  });

  test('lets the form of the answer be chosen where there are several', () => {
    expect(named('Accept')[0]?.choices).toEqual(['application/json', 'application/x-ndjson']);
  });

  test('requires nothing that the portal adds itself', () => {
    expect(named('Authorization')[0]).not.toHaveProperty('isRequired');
  });

  test('shows what is required or filled, and no more than four otherwise', () => {
    const shown = [...parameters, ...body].filter(({ isShown }) => isShown).map(({ name }) => name);
    expect(shown).toEqual(['account_id', 'name', 'plan', 'address.city']);
  });

  test('gives every control an id of its own', () => {
    const ids = [...parameters, ...body].map(fieldId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('f-plan');
  });
});

test('a body that is no object is written as JSON only', () => {
  const operation = describeById('sendList');
  expect(operation.body).toEqual([]);
  expect(operation.draft.body).toBe('[\n  1\n]');
});
