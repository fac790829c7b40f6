import { parse } from 'yaml';
import type { JsonObject, JsonValue } from '#lib/http/json-value.ts';

/** An OpenAPI document as plain data, `$ref`s still in place. */
export type OpenApiDocument = JsonObject;

/** Whether a value is a JSON object: neither null nor an array. */
export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Parses the text of an OpenAPI document, YAML or JSON (which is YAML too).
 *
 * @throws Error with line and column where the text is no YAML, or when it is not an OpenAPI 3.x document.
 */
export function parseDocument(text: string): OpenApiDocument {
  const document: JsonValue = parse(text, { maxAliasCount: 1_000 });
  if (!isObject(document)) throw new Error('The API description is empty or no object. Expected an OpenAPI document.');
  const version = document.openapi;
  if (typeof version !== 'string' || !version.startsWith('3.')) {
    throw new Error(`The API description says openapi: ${JSON.stringify(version)}. Expected "3.0", "3.1" or "3.2".`);
  }
  return document;
}
