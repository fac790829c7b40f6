import type { JsonObject, JsonValue } from '#lib/http/json-value.ts';
import { isObject, type OpenApiDocument } from './document.ts';

const maxHops = 32;

/**
 * Follows a local JSON Reference (`{ "$ref": "#/components/…" }`) to the object it names; any other object is returned
 * as it is. One level only: what the target holds stays unresolved, so that recursive schemas stay finite. Keys beside
 * `$ref` (OpenAPI 3.1 allows `summary` and `description`, JSON Schema 2020-12 allows any) win over the target's.
 *
 * @throws Error naming the reference when it is remote, dangling, or never reaches an object.
 */
export function dereference(document: OpenApiDocument, value: JsonObject): JsonObject {
  let current = value;
  let beside: JsonObject = {};
  for (let hop = 0; hop < maxHops; hop++) {
    const { $ref, ...rest } = current;
    if (typeof $ref !== 'string') return hop === 0 ? value : { ...current, ...beside };
    beside = { ...rest, ...beside };
    current = resolvePointer(document, $ref);
  }
  throw new Error(`The reference ${JSON.stringify(value.$ref)} never reaches an object. Break the circle of $refs.`);
}

/** The last segment of a local reference, which names a component: `Account` of `#/components/schemas/Account`. */
export function referenceName(value: JsonObject): string | undefined {
  return typeof value.$ref === 'string' ? unescapeSegment(value.$ref.split('/').at(-1) ?? '') : undefined;
}

/** JSON Pointer in a URI fragment (RFC 6901, section 6). */
function resolvePointer(document: OpenApiDocument, reference: string): JsonObject {
  if (!reference.startsWith('#/')) {
    throw new Error(`The reference "${reference}" is not local. Only "#/…" is followed; nothing is fetched.`);
  }
  let target: JsonValue | undefined = document;
  for (const segment of reference.slice(2).split('/').map(unescapeSegment)) {
    target = isObject(target) && Object.hasOwn(target, segment) ? target[segment] : undefined;
  }
  if (!isObject(target)) throw new Error(`The reference "${reference}" names nothing in the API description.`);
  return target;
}

function unescapeSegment(segment: string): string {
  return decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~');
}
