import 'server-only';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { sampleLanguageIds } from '#lib/samples/sample-languages.ts';
import { contentDirectory } from './content-directory.ts';
import { ContentError, describeProblems } from './content-error.ts';
import { lineOfPath } from './yaml-lines.ts';

const path = z.string().startsWith('/');
const httpsUrl = z.url({ protocol: /^https$/, error: 'has to be a URL that begins with https://' });

/** Where the content's source can be edited: its address, or that with a branch and the content's folder there. */
const repositorySchema = z.strictObject({
  url: httpsUrl.transform((url) => url.replace(/\/$|\.git$/, '')),
  branch: z.string().min(1).default('main'),
  folder: z.string().min(1).default('content'),
});

export type Repository = z.infer<typeof repositorySchema>;

/** What `security.txt` says (RFC 9116). */
const securitySchema = z.strictObject({
  /** Where to report a vulnerability, best way first. */
  contact: z
    .array(z.string().regex(/^(?:https:\/\/|mailto:|tel:)\S+$/, 'has to begin with https://, mailto: or tel:'))
    .min(1),
  policy: httpsUrl.optional(),
  languages: z.array(z.string().min(2)).default([]),
});

export type SecurityContact = z.infer<typeof securitySchema>;

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
  /** Groups of the sidebar before those that the API description's tags make; without them, all guides make one. */
  navigation: z.array(z.strictObject({ title: z.string().min(1), pages: z.array(path) })).optional(),
  repository: z
    .preprocess((value) => (typeof value === 'string' ? { url: value } : value), repositorySchema)
    .optional(),
  security: securitySchema.optional(),
  /** Whether the client library of this repository is this API's: it is then packed at build and served. */
  sdk: z.boolean().default(false),
  /** Old paths and where each leads now. */
  moved: z.record(path, path).default({}),
});

export type Portal = Omit<z.infer<typeof portalSchema>, 'openapi'> & {
  /** Absolute path of the API description. */
  openapiFile: string;
};

/**
 * Reads `portal.yaml` of the content folder.
 *
 * @throws ContentError naming the file, the line and the value that is missing, wrong or unknown.
 */
export function readPortal(): Portal {
  const file = portalFile();
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch {
    throw new ContentError(file, undefined, 'cannot be read. CONTENT_DIR must name a folder that holds portal.yaml.');
  }
  const { openapi, ...rest } = parsePortal(file, source);
  return { ...rest, openapiFile: join(dirname(file), openapi) };
}

/** A fault in `portal.yaml`, at the line of a value in it. */
export function portalError(at: readonly PropertyKey[], problem: string): ContentError {
  const file = portalFile();
  return new ContentError(file, lineOfPath(readFileSync(file, 'utf8'), at), problem);
}

function parsePortal(file: string, source: string): z.infer<typeof portalSchema> {
  const result = portalSchema.safeParse(parseYaml(file, source));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  throw new ContentError(
    file,
    lineOfPath(source, [...(issue?.path ?? []), ...unknown]),
    describeProblems(result.error),
  );
}

function parseYaml(file: string, source: string): unknown {
  try {
    return parse(source);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new ContentError(file, error.linePos?.[0].line, `is no YAML: ${error.message}`);
  }
}

function portalFile(): string {
  return join(contentDirectory(), 'portal.yaml');
}
