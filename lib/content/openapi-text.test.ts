import { expect, test } from 'vitest';
import { isObject } from '#lib/openapi/document.ts';
import { lineInOpenApi, printOpenApi } from './openapi-text.ts';
import { readDescription } from './read-description.ts';

const { document } = readDescription();
const lines = printOpenApi(document).split('\n');

test('every schema’s line is the one that names it', () => {
  const components = isObject(document.components) ? document.components : {};
  const schemas = Object.entries(isObject(components.schemas) ? components.schemas : {});
  expect(schemas.length).toBeGreaterThan(40);
  for (const [name, schema] of schemas) {
    if (isObject(schema)) expect(lines[lineInOpenApi(document, schema) - 1]?.trim()).toBe(`${name}:`);
  }
});

test('an object that is not the document’s has no line', () => {
  expect(lineInOpenApi(document, {})).toBe(0);
});
