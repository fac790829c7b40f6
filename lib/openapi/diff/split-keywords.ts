import type { JsonObject, JsonValue } from '#lib/http/json-value.ts';
import { record, wordOf } from './record.ts';

/** Keywords that tell people something and that no client can notice. */
const documentationKeywords: ReadonlySet<string> = new Set([
  'title',
  'summary',
  'description',
  'example',
  'examples',
  'externalDocs',
  'tags',
  'contact',
  'license',
  'termsOfService',
  'version',
  'bearerFormat',
  '$comment',
  'x-displayName',
  'x-deprecation',
  'x-enumDeprecations',
  'x-enumDescriptions',
  'x-patternDescription',
  'x-sdk-method',
]);

/**
 * What an object says beside the keywords that are compared by name: texts for people, extensions, and all else, which
 * nothing here understands.
 */
export function splitKeywords(source: JsonObject, understood: readonly string[]): [string, JsonValue][] {
  const others = Object.entries(source).filter(([keyword]) => !understood.includes(keyword) && keyword !== '$ref');
  const kindOf = ([keyword]: [string, JsonValue]): string => {
    if (documentationKeywords.has(keyword)) return 'documentation';
    return keyword.startsWith('x-') ? 'extensions' : 'keywords';
  };
  return ['documentation', 'extensions', 'keywords'].map((kind) => [
    kind,
    record(
      others.filter((entry) => kindOf(entry) === kind).map(([keyword, value]) => [keyword, wordOf(value)] as const),
    ),
  ]);
}
