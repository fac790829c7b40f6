import type { JsonObject, JsonValue } from '#lib/http/json-value.ts';
import { objectsOf, record } from './record.ts';
import { splitKeywords } from './split-keywords.ts';

/** `x-rate-limits`: windows by name. */
export function readLimits(source: JsonValue | undefined): JsonObject {
  return record(
    objectsOf(source).map((limit) => [
      String(limit.name),
      record([
        ['requests', limit.limit],
        ['seconds', limit.windowSeconds],
        ...splitKeywords(limit, ['name', 'limit', 'windowSeconds']),
      ]),
    ]),
  );
}
