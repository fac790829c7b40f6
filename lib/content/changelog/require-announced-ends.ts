import 'server-only';
import type { JsonValue } from '#lib/http/json-value.ts';
import { type Deprecation, readDeprecation, readValueDeprecations } from '#lib/openapi/deprecation.ts';
import { isObject, type OpenApiDocument } from '#lib/openapi/document.ts';
import { ContentError } from '../content-error.ts';
import { changelogHref } from './changelog-page.ts';
import type { ChangelogEntry } from './parse-entry.ts';

/**
 * Makes sure that the API description and the changelog tell the same of what will end: each entry that a deprecation
 * leads to has to be there, to deprecate something, and to name the same day.
 *
 * @param file of the description, for the error.
 * @throws ContentError naming the deprecation and what is wrong.
 */
export function requireAnnouncedEnds(document: OpenApiDocument, file: string, entries: ChangelogEntry[]): void {
  for (const { link = '', sunset } of findDeprecations(document)) {
    if (!link.startsWith(`${changelogHref}/`)) continue;
    const entry = entries.find(({ href }) => href === link);
    const fail = (problem: string) => new ContentError(file, undefined, `A deprecation leads to ${link}, ${problem}`);
    if (!entry) throw fail(`which is no entry. There are: ${entries.map(({ href }) => href).join(', ')}.`);
    if (!entry.changes.some(({ kind }) => kind === 'deprecated')) {
      throw fail('which deprecates nothing. Give one of its changes the kind deprecated.');
    }
    const announced = entry.sunset?.slice(0, 10);
    if (announced !== sunset) {
      throw fail(
        `which has the sunset ${announced ?? 'none'}; the deprecation has ${sunset ?? 'none'}. Make them one.`,
      );
    }
  }
}

/** Every deprecation of a document, wherever it stands. */
function findDeprecations(value: JsonValue): Deprecation[] {
  if (Array.isArray(value)) return value.flatMap(findDeprecations);
  if (!isObject(value)) return [];
  const own = readDeprecation(value);
  return [
    ...(own ? [own] : []),
    ...readValueDeprecations(value).values(),
    ...Object.values(value).flatMap(findDeprecations),
  ];
}
