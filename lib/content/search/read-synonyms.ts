import 'server-only';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ErrorCode } from '#lib/openapi/description.ts';
import { phraseOf, type Synonyms } from '#lib/search/search-query.ts';
import { contentDirectory } from '../content-directory.ts';
import { ContentError, describeProblems } from '../content-error.ts';

const searchSchema = z.strictObject({
  /** By a word or phrase of the texts, what readers type in its place. */
  synonyms: z.record(z.string(), z.array(z.coerce.string().min(1))).default({}),
});

/** A status that so many codes share says none of them. */
const mostCodes = 2;

/**
 * What readers type in place of the words in the texts: from `search.yaml` of the content folder, which may be missing,
 * and each status of an error, which stands for the words of its code.
 *
 * @throws ContentError naming the file and the value that is wrong.
 */
export function readSynonyms(errorCodes: ErrorCode[]): Synonyms {
  const byStatus = [...Map.groupBy(errorCodes, ({ status }) => status)]
    .filter(([, codes]) => codes.length <= mostCodes)
    .flatMap(([status, codes]) => codes.map(({ code }) => [String(status), code.replaceAll('_', ' ')] as const));
  const byHand = Object.entries(readSearchFile()).flatMap(([meaning, phrases]) =>
    phrases.map((phrase) => [phrase, meaning] as const),
  );
  const pairs = [...byStatus, ...byHand].map(([phrase, meaning]) => [phraseOf(phrase), phraseOf(meaning)] as const);
  const meaningsOf = Map.groupBy(pairs, ([phrase]) => phrase);
  return Object.fromEntries(
    Array.from(meaningsOf, ([phrase, all]) => [phrase, [...new Set(all.map(([, meaning]) => meaning))]]),
  );
}

function readSearchFile(): Record<string, string[]> {
  const file = join(contentDirectory(), 'search.yaml');
  if (!existsSync(file)) return {};
  const result = searchSchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!result.success) throw new ContentError(file, undefined, describeProblems(result.error));
  return result.data.synonyms;
}
