import { apply, query } from 'json-p3';
import { parse } from 'yaml';
import type { JsonObject, JsonValue } from '#lib/http/json-value.ts';
import { isObject, type OpenApiDocument } from './document.ts';

/** An Overlay Document (OpenAPI Overlay 1.0): what makes another description out of the one that it extends. */
export type Overlay = { extends: string; actions: JsonObject[] };

/**
 * Parses the text of an Overlay Document, YAML or JSON.
 *
 * @returns undefined when the text is none, such as an API description.
 */
export function parseOverlay(text: string): Overlay | undefined {
  const source: JsonValue = parse(text, { maxAliasCount: 1_000 });
  if (!isObject(source) || typeof source.overlay !== 'string') return undefined;
  const actions = Array.isArray(source.actions) ? source.actions.filter(isObject) : [];
  return { extends: String(source.extends ?? ''), actions };
}

/**
 * A copy of the document with the overlay's actions done in their order: what a `target` (JSONPath, RFC 9535) selects is
 * removed, or merged with `update`, where objects merge key by key and arrays grow at their end.
 *
 * @throws Error naming a target that selects nothing, which the specification allows and which here is a slip.
 */
export function applyOverlay(document: OpenApiDocument, { actions }: Overlay): OpenApiDocument {
  // By way of text, because what YAML aliases share would change in all places at once.
  const result: OpenApiDocument = JSON.parse(JSON.stringify(document));
  for (const { target, update, remove } of actions) {
    const { nodes } = query(String(target), result);
    if (nodes.length === 0) throw new Error(`The overlay's target ${JSON.stringify(target)} selects nothing.`);
    // From the end, so that removing from an array moves nothing that is still to be removed.
    for (const node of nodes.toReversed()) {
      if (remove === true) apply([{ op: 'remove', path: String(node.toPointer()) }], result);
      else merge(node.value as JsonValue, update ?? {});
    }
  }
  return result;
}

function merge(value: JsonValue, update: JsonValue): void {
  if (Array.isArray(value)) value.push(...(Array.isArray(update) ? update : [update]));
  if (!isObject(value) || !isObject(update)) return;
  for (const [key, inner] of Object.entries(update)) {
    const current = value[key];
    if (typeof current === 'object' && current !== null) merge(current, inner);
    else value[key] = inner;
  }
}
