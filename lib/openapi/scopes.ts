import type { JsonObject } from '#lib/http/json-value.ts';
import { isObject, type OpenApiDocument } from './document.ts';

export type ScopeDescription = { name: string; description: string };

/** Every scope of the OAuth flows (Security Scheme and OAuth Flow Object), each once, in document order. */
export function readScopes(document: OpenApiDocument): ScopeDescription[] {
  const schemes = objectAt(objectAt(document, 'components'), 'securitySchemes');
  const flows = Object.values(schemes).flatMap((scheme) =>
    isObject(scheme) ? Object.values(objectAt(scheme, 'flows')) : [],
  );
  const scopes = flows.flatMap((flow) => (isObject(flow) ? Object.entries(objectAt(flow, 'scopes')) : []));
  return [...new Map(scopes)].map(([name, description]) => ({ name, description: String(description) }));
}

function objectAt(object: JsonObject, key: string): JsonObject {
  const value = object[key];
  return isObject(value) ? value : {};
}
