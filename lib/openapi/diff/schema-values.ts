import type { JsonObject } from '#lib/http/json-value.ts';
import { typesOf } from '../schema-type.ts';
import { setOf, wordOf } from './record.ts';

const allTypes = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];

/** JSON types that a value may have, every integer being a number too; none where variants decide. */
export function typeSet(schema: JsonObject): string[] {
  if (schema.type !== undefined)
    return typesOf(schema).flatMap((type) => (type === 'number' ? ['integer', type] : [type]));
  if (schema.const !== undefined) return typesOf(schema);
  if (Array.isArray(schema.enum)) return schema.enum.flatMap((value) => typesOf({ const: value }));
  return schema.oneOf || schema.anyOf ? [] : allTypes;
}

/** The values that a schema lists, one of `const` included. */
export function enumOf(schema: JsonObject): JsonObject | undefined {
  if (schema.const !== undefined) return setOf([wordOf(schema.const)]);
  return Array.isArray(schema.enum) ? setOf(schema.enum.map(wordOf)) : undefined;
}
