import type { JsonValue } from '#lib/http/json-value.ts';
import { isObject, type OpenApiDocument } from './document.ts';

/** Headers of HTTP that OpenAPI keeps out of parameters and responses (3.1, section 4.8.12.1), so no description lists them. */
const unlisted = ['Accept', 'Authorization', 'Content-Type'];

const known = new WeakMap<OpenApiDocument, string[]>();

/** The names of all headers that the API description speaks of, in requests, answers and webhooks. */
export function readHeaderNames(document: OpenApiDocument): string[] {
  // Every text that names a header asks, and the whole document has to be walked for it.
  const found = known.get(document) ?? findHeaderNames(document);
  known.set(document, found);
  return found;
}

function findHeaderNames(document: OpenApiDocument): string[] {
  const names = new Set(unlisted);
  collect(document, names, new Set());
  return [...names].sort();
}

function collect(value: JsonValue, names: Set<string>, seen: Set<JsonValue>): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  // YAML anchors give the same object in many places.
  seen.add(value);
  if (isObject(value)) {
    if (value.in === 'header' && typeof value.name === 'string') names.add(value.name);
    if (typeof value.description === 'string' && isObject(value.headers)) {
      for (const name of Object.keys(value.headers)) names.add(name);
    }
  }
  for (const child of Object.values(value)) collect(child, names, seen);
}
