import type { JsonObject } from '#lib/http/json-value.ts';

const nouns =
  'invoice order product shipment customer payment refund ticket project build branch release team member'.split(' ');
const places = 'archive region branch office channel market segment account'.split(' ');
const words =
  'Returns the current state of this object together with everything that belongs to it and was changed since then by whoever may'.split(
    ' ',
  );

/** An API description as large as those of the largest public APIs, the same each time: five operations for each resource. */
export function largeDescription(operationCount: number): JsonObject {
  const resources = Array.from({ length: operationCount / 5 }, (_, index) => resourceName(index));
  return {
    openapi: '3.1.0',
    info: { title: 'Large', version: '1' },
    tags: resources.map((name) => ({ name })),
    paths: Object.assign({}, ...resources.map(pathsOf)),
    components: {
      schemas: Object.fromEntries(resources.map((name, index) => [schemaName(name), schemaOf(name, index)])),
    },
  };
}

function resourceName(index: number): string {
  const noun = nouns[index % nouns.length];
  const place = places[Math.floor(index / nouns.length) % places.length];
  return `${place}_${noun}_${Math.floor(index / (nouns.length * places.length)) + 1}`;
}

function pathsOf(name: string, index: number): JsonObject {
  const schema = { $ref: `#/components/schemas/${schemaName(name)}` };
  const content = { 'application/json': { schema } };
  const list = {
    'application/json': { schema: { type: 'object', properties: { data: { type: 'array', items: schema } } } },
  };
  const operation = (id: string, summary: string, rest: JsonObject): JsonObject => ({
    operationId: id + schemaName(name),
    tags: [name],
    summary: `${summary} ${name.replaceAll('_', ' ')}`,
    description: sentence(index + id.length, 24),
    ...rest,
  });
  const id = {
    name: `${name}_id`,
    in: 'path',
    required: true,
    schema: { type: 'string' },
    description: sentence(index, 6),
  };
  const filters = ['status', 'region', 'created_after', 'updated_after', 'label', 'sort'].map((filter, position) => ({
    name: filter,
    in: 'query',
    schema: { type: 'string' },
    description: sentence(index + position, 10),
  }));
  return {
    [`/v1/${name}`]: {
      get: operation('list', 'List', {
        parameters: filters,
        responses: { 200: { description: 'All.', content: list } },
      }),
      post: operation('create', 'Create', {
        requestBody: { content },
        responses: { 201: { description: 'Made.', content } },
      }),
    },
    [`/v1/${name}/{${name}_id}`]: {
      get: operation('retrieve', 'Retrieve', { parameters: [id], responses: { 200: { description: 'It.', content } } }),
      patch: operation('update', 'Update', {
        parameters: [id],
        requestBody: { content },
        responses: { 200: { description: 'It.', content } },
      }),
      delete: operation('delete', 'Delete', {
        parameters: [id],
        responses: { 200: { description: 'Gone.', content } },
      }),
    },
  };
}

function schemaOf(name: string, index: number): JsonObject {
  const fields = [
    'id',
    'name',
    'status',
    'owner',
    'region',
    'amount',
    'currency',
    'labels',
    'created_at',
    'updated_at',
  ];
  return {
    type: 'object',
    description: sentence(index, 12),
    properties: Object.fromEntries(
      fields.map((field, position) => [
        field,
        { type: 'string', description: `${sentence(index * 7 + position, 8)} (${name})` },
      ]),
    ),
  };
}

function schemaName(name: string): string {
  return name.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** So many words from a place in the list that differs from text to text. */
function sentence(from: number, count: number): string {
  return `${Array.from({ length: count }, (_, index) => words[(from * 5 + index * 3) % words.length]).join(' ')}.`;
}
