import { describe, expect, test } from 'vitest';
import { parseJson } from '#lib/http/json.ts';
import { readApiDescription } from '#lib/openapi/description.ts';
import { checkAnswer } from './check-answer.ts';
import { describeObjectKinds, outlineResponses } from './describe-responses.ts';
import { kindOfId, outlineFor } from './response-guide.ts';

const description = readApiDescription(`
openapi: 3.1.0
info: { title: Pets, version: '1' }
paths:
  /pets/{pet_id}:
    get:
      operationId: getPet
      summary: Retrieve pet
      parameters: [{ name: pet_id, in: path, required: true, example: pet_7, schema: { type: string } }]
      responses:
        '200':
          description: ok
          content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
        4XX:
          description: no
          content: { application/problem+json: { schema: { type: object, properties: { title: { type: string } } } } }
components:
  schemas:
    Named: { type: object, required: [name], properties: { name: { type: string } } }
    Pet:
      allOf: [{ $ref: '#/components/schemas/Named' }]
      type: object
      required: [id, kind]
      properties:
        id: { type: string }
        age: { type: [integer, 'null'] }
        tags: { type: object, additionalProperties: { type: string } }
        free: { type: object }
        young: { type: array, items: { $ref: '#/components/schemas/Pet' } }
        kind: { $ref: '#/components/schemas/Kind' }
    Kind:
      oneOf:
        - { type: object, required: [type, breed], properties: { type: { const: dog }, breed: { type: string } } }
        - { type: object, required: [type], properties: { type: { const: cat }, indoor: { type: boolean } } }
`);
const [operation] = description.operations;
if (!operation) throw new Error('The description has no operation.');
const lines: object[] = [];
const guide = {
  ...outlineResponses(description, operation, (schema) => lines.push(schema)),
  objects: describeObjectKinds(description),
};

/** What differs, as `kind path`. */
function differences(answer: unknown): string[] {
  const parsed = parseJson(JSON.stringify(answer));
  const outline = outlineFor(guide, 200);
  if (!parsed.ok || !outline) throw new Error('The test has no answer or no outline.');
  return checkAnswer(parsed.root, outline, guide.schemas).map(({ kind, path }) => `${kind} ${path}`);
}

const pet = { id: 'pet_1', name: 'Rex', kind: { type: 'dog', breed: 'collie' } };

describe('an answer that is', () => {
  test.each<[string, unknown, string[]]>([
    ['as described', { ...pet, age: null, tags: { any: 'text' }, free: { any: 1 }, young: [pet] }, []],
    ['without a required field', { id: 'pet_1', kind: pet.kind }, ['missing name']],
    ['with more fields', { ...pet, colour: 'red' }, ['extra colour']],
    ['of another type', { ...pet, age: 1.5 }, ['type age']],
    ['no object', [], ['type ']],
    ['wrong deep inside', { ...pet, young: [pet, { ...pet, id: 7 }] }, ['type young[1].id']],
    ['wrong in a free value', { ...pet, tags: { a: 1 } }, ['type tags.a']],
    ['of one variant', { ...pet, kind: { type: 'cat', indoor: true } }, []],
    ['of one variant with the field of another', { ...pet, kind: { type: 'cat', breed: 'x' } }, ['extra kind.breed']],
    ['of one variant that lacks a field', { ...pet, kind: { type: 'dog' } }, ['missing kind.breed']],
    ['with a name of Object’s', { ...pet, toString: 1 }, ['extra toString']],
  ])('%s', (_, answer, expected) => {
    expect(differences(answer)).toEqual(expected);
  });
});

test('a difference names its place in the answer and in the description', () => {
  const text = '{"id":"pet_1","name":"Rex","kind":{"type":"cat"},"age":"old"}';
  const parsed = parseJson(text);
  const outline = outlineFor(guide, 200);
  const [found] = parsed.ok && outline ? checkAnswer(parsed.root, outline, guide.schemas) : [];
  expect(found).toMatchObject({ offset: text.indexOf('"age"'), expected: 'integer or null' });
  expect(lines[(found?.line ?? 0) - 1]).toEqual({ type: ['integer', 'null'] });
});

test('outlines are found by status, class or default', () => {
  expect(outlineFor(guide, 404)).toMatchObject({ properties: { title: {} } });
  expect(outlineFor(guide, 500)).toBeUndefined();
});

test('an id leads to the operation that retrieves its object', () => {
  expect(kindOfId(guide, 'pet_9f')).toMatchObject({ operation: 'Retrieve pet', parameter: 'pet_id' });
  for (const text of ['pet_', 'petty', 'cat_1', 'pet_1 and more']) expect(kindOfId(guide, text)).toBeUndefined();
});
