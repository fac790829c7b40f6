import type { JsonObject } from '#lib/http/json-value.ts';
import type { OpenApiDocument } from '../document.ts';
import { dereference } from '../reference.ts';
import { objectsOf, stringsOf } from './record.ts';

/** `allOf` as one schema, so that it makes no difference whether fields are inherited or written out. */
export function flattenSchema(document: OpenApiDocument, schema: JsonObject): JsonObject {
  const { allOf, ...own } = schema;
  if (!Array.isArray(allOf)) return schema;
  const parts = [...objectsOf(allOf).map((part) => flattenSchema(document, dereference(document, part))), own];
  return {
    ...Object.assign({}, ...parts),
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: parts.flatMap(({ required }) => stringsOf(required)),
  };
}
