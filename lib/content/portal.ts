import 'server-only';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type SampleLanguageId, sampleLanguageIds } from '#lib/samples/sample-languages.ts';
import { contentDirectory } from './content-directory.ts';
import { ContentError, describeProblems } from './content-error.ts';

const portalSchema = z.strictObject({
  /** What the API is called, in the header and in titles. */
  name: z.string().min(1),
  /** Path of the API description, relative to portal.yaml. */
  openapi: z.string().min(1),
  /** Languages of the samples, in the order of their tabs. */
  languages: z
    .array(z.enum(sampleLanguageIds))
    .min(1)
    .default([...sampleLanguageIds]),
  /** Groups of the sidebar before those that the API description's tags make. */
  navigation: z
    .array(z.strictObject({ title: z.string().min(1), pages: z.array(z.string().startsWith('/')) }))
    .default([]),
});

export type Portal = {
  name: string;
  /** Absolute path of the API description. */
  openapiFile: string;
  languages: SampleLanguageId[];
  navigation: { title: string; pages: string[] }[];
};

/**
 * Reads `portal.yaml` of the content folder.
 *
 * @throws ContentError naming the file and the value that is missing, wrong or unknown.
 */
export function readPortal(): Portal {
  const file = join(contentDirectory(), 'portal.yaml');
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch {
    throw new ContentError(file, undefined, 'cannot be read. CONTENT_DIR must name a folder that holds portal.yaml.');
  }
  const result = portalSchema.safeParse(parse(source));
  if (!result.success) throw new ContentError(file, undefined, describeProblems(result.error));
  const { openapi, ...rest } = result.data;
  return { ...rest, openapiFile: join(dirname(file), openapi) };
}
