import type { JsonValue } from '#lib/http/json-value.ts';
import { isObject } from '#lib/openapi/document.ts';

/**
 * Applies a JSON Merge Patch (RFC 7396, section 2): members of the patch replace those of the target, null removes them,
 * and a patch that is no object replaces everything. Neither value is changed; keys keep their order, new ones come last.
 *
 * @param target undefined where there is nothing yet.
 */
export function mergePatch(target: JsonValue | undefined, patch: JsonValue): JsonValue {
  if (!isObject(patch)) return patch;
  const merged = new Map(isObject(target) ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else merged.set(key, mergePatch(merged.get(key), value));
  }
  return Object.fromEntries(merged);
}
