import { isObject, type OpenApiDocument } from './document.ts';
import type { Schema } from './operation.ts';
import { dereference, referenceName } from './reference.ts';

/** Formats that say more than `string` does, so that they stand in its place. */
const tellingFormats = new Set([
  'date-time',
  'date',
  'time',
  'duration',
  'email',
  'uri',
  'uuid',
  'ipv4',
  'ipv6',
  'binary',
]);

/** The JSON types that a schema names or implies, in its order (JSON Schema 2020-12, section 6.1.1). */
export function typesOf(schema: Schema): string[] {
  if (typeof schema.type === 'string') return schema.nullable === true ? [schema.type, 'null'] : [schema.type];
  if (Array.isArray(schema.type)) return schema.type.filter((type) => typeof type === 'string');
  if (schema.const !== undefined) return [jsonTypeOf(schema.const)];
  if (isObject(schema.properties) || isObject(schema.additionalProperties)) return ['object'];
  if (isObject(schema.items)) return ['array'];
  return [];
}

/** A type in the fewest words that are exact: `string | null`, `enum`, `date-time`, `Account[]`, `Account or Event`. */
export function typeLabelOf(document: OpenApiDocument, reference: Schema, depth = 0): string {
  const name = referenceName(reference);
  const schema = dereference(document, reference);
  const variants = schema.oneOf ?? schema.anyOf;
  if (Array.isArray(variants) && depth < 4) {
    const labels = variants
      .filter(isObject)
      .flatMap((variant) => typeLabelOf(document, variant, depth + 1).split(' or '));
    const kinds = [...new Set(labels)].filter((label) => label !== 'null');
    const nullable = labels.includes('null') ? ' | null' : '';
    return kinds.length > 2 ? `${name ?? 'object'}${nullable}` : `${kinds.join(' or ')}${nullable}`;
  }
  const types = typesOf(schema);
  if (types.length === 0) return 'any';
  return types.map((type) => labelOf(document, schema, type, depth)).join(' | ');
}

function labelOf(document: OpenApiDocument, schema: Schema, type: string, depth: number): string {
  if (type === 'null') return 'null';
  if (schema.enum !== undefined) return 'enum';
  if (type === 'array') {
    return isObject(schema.items) && depth < 4 ? `${typeLabelOf(document, schema.items, depth + 1)}[]` : 'array';
  }
  if (type === 'string' && typeof schema.format === 'string' && tellingFormats.has(schema.format)) return schema.format;
  return type;
}

function jsonTypeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}
