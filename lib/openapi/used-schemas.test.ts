import { expect, test } from 'vitest';
import { readApiDescription } from './description.ts';
import { readUsedSchemas } from './used-schemas.ts';

const description = readApiDescription(`openapi: 3.1.0
info: { title: Pets, version: '1' }
paths:
  /pets/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { $ref: '#/components/schemas/PetId' } }]
    get:
      operationId: retrievePet
      responses:
        '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
        '404': { $ref: '#/components/responses/Missing' }
    delete:
      operationId: deletePet
      responses: { '204': { description: Gone } }
components:
  responses:
    Missing: { description: None, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
  schemas:
    PetId: { type: string }
    Problem: { type: object }
    Owner: { type: object, properties: { pets: { type: array, items: { $ref: '#/components/schemas/Pet' } } } }
    Pet: { type: object, properties: { owner: { $ref: '#/components/schemas/Owner' } } }
    Unused: { type: string }
`);

const usedBy = (id: string) => {
  const operation = description.operations.find((candidate) => candidate.id === id);
  return operation && [...readUsedSchemas(description, operation)].sort();
};

test('finds schemas of parameters, answers and their fields, recursive ones once', () => {
  expect(usedBy('retrievePet')).toEqual(['Owner', 'Pet', 'PetId', 'Problem']);
});

test('leaves out what only other methods of the path use', () => {
  expect(usedBy('deletePet')).toEqual(['PetId']);
});
