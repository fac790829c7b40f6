import 'server-only';
import { readFileSync, statSync } from 'node:fs';
import { type ApiDescription, readApiDescription } from '#lib/openapi/description.ts';
import { ContentError } from './content-error.ts';
import { readPortal } from './portal.ts';

let cached: { file: string; changedMs: number; description: ApiDescription } | undefined;

/**
 * The API description that `portal.yaml` names, parsed once per change of the file.
 *
 * @throws ContentError naming the file and what is wrong with it.
 */
export function readDescription(): ApiDescription {
  const file = readPortal().openapiFile;
  try {
    const changedMs = statSync(file).mtimeMs;
    if (cached?.file === file && cached.changedMs === changedMs) return cached.description;
    cached = { file, changedMs, description: readApiDescription(readFileSync(file, 'utf8')) };
    return cached.description;
  } catch (error) {
    throw new ContentError(file, undefined, error instanceof Error ? error.message : String(error));
  }
}
