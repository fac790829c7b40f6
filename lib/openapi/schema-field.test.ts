import { describe, expect, it } from 'vitest';
import { parseDocument } from './document.ts';
import { describeSchema } from './schema-field.ts';

const document = parseDocument(`
openapi: 3.1.1
components:
  schemas:
    Account:
      type: object
      required: [name]
      properties:
        id: { type: string, readOnly: true }
        name: { type: string, minLength: 1, maxLength: 120, description: Shown to people. }
        plan: { type: string, enum: [free, pro], x-enumDescriptions: { free: no card } }
        owner: { oneOf: [{ $ref: '#/components/schemas/Owner' }, { type: 'null' }], description: Who answers. }
        parent: { $ref: '#/components/schemas/Account' }
        tags: { type: array, items: { type: string }, maxItems: 20 }
        created_at: { type: string, format: date-time }
        metadata:
          type: object
          maxProperties: 50
          propertyNames: { maxLength: 40 }
          additionalProperties: { type: string, maxLength: 500 }
    Owner: { type: object, properties: { email: { type: [string, 'null'], format: email } } }
    Named: { type: object, required: [name], properties: { name: { type: string } } }
    Pet: { allOf: [{ $ref: '#/components/schemas/Named' }, { properties: { age: { type: integer, minimum: 0 } } }] }
    Event:
      oneOf:
        - { title: Created, type: object, properties: { event: { const: account.created } } }
        - { title: Deleted, type: object, properties: { event: { const: account.deleted } } }
    Broken: { type: object, properties: { a: { $ref: '#/components/schemas/Nowhere' } } }
    Circle: { $ref: '#/components/schemas/Circle' }
`);

const describeNamed = (name: string) => describeSchema(document, { $ref: `#/components/schemas/${name}` });
const childOf = (name: string, child: string) => describeNamed(name).children.find((field) => field.name === child);

describe('describeSchema', () => {
  it.each([
    ['name', 'string'],
    ['plan', 'enum'],
    ['owner', 'object | null'],
    ['tags', 'string[]'],
    ['created_at', 'date-time'],
    ['metadata', 'object'],
  ])('names the type of %s: %s', (name, label) => {
    expect(childOf('Account', name)?.typeLabel).toBe(label);
  });

  it('puts limits in words', () => {
    expect(childOf('Account', 'name')?.constraints).toEqual(['1–120 characters']);
    expect(childOf('Account', 'tags')?.constraints).toEqual(['up to 20 items']);
    expect(childOf('Account', 'metadata')?.constraints).toEqual([
      'up to 50 keys',
      'keys of up to 40 characters',
      'values of up to 500 characters',
    ]);
  });

  it('says what is required, read-only, nullable and allowed', () => {
    expect(childOf('Account', 'name')?.isRequired).toBe(true);
    expect(childOf('Account', 'id')?.isReadOnly).toBe(true);
    expect(childOf('Account', 'owner')).toMatchObject({ isNullable: true, description: 'Who answers.' });
    expect(childOf('Account', 'plan')?.enumValues).toEqual([
      { value: 'free', description: 'no card' },
      { value: 'pro', description: '' },
    ]);
  });

  it('cuts a schema that contains itself and names it', () => {
    expect(childOf('Account', 'parent')).toMatchObject({ recursionOf: 'Account', children: [] });
  });

  it('lays the parts of allOf over each other', () => {
    expect(describeNamed('Pet').children.map(({ name, isRequired }) => [name, isRequired])).toEqual([
      ['name', true],
      ['age', false],
    ]);
  });

  it('keeps the alternatives of a union with the constant that tells them apart', () => {
    const constants = describeNamed('Event').variants.map((variant) => variant.children[0]?.constValue);
    expect(constants).toEqual(['account.created', 'account.deleted']);
  });

  it('names a reference that leads nowhere, and one that never ends', () => {
    expect(() => describeNamed('Broken')).toThrow('"#/components/schemas/Nowhere" names nothing');
    expect(() => describeNamed('Circle')).toThrow('never reaches an object');
    expect(() => describeSchema(document, { $ref: 'https://example.com/a.json' })).toThrow('nothing is fetched');
  });
});
