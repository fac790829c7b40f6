import 'server-only';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type OpenApiDocument, parseDocument } from '#lib/openapi/document.ts';
import { applyOverlay, parseOverlay } from '#lib/openapi/overlay.ts';
import { snapshotOf } from '#lib/openapi/version-snapshot.ts';
import { ContentError } from './content-error.ts';
import { readPortal } from './portal.ts';

export type KeptVersion = {
  /** The file's name without its ending: `2026-06-01`. */
  name: string;
  document: OpenApiDocument;
};

/** Where older descriptions are kept: beside the present one. */
export function versionsFolder(): string {
  return join(dirname(readPortal().openapiFile), 'versions');
}

/**
 * The API descriptions that are kept, oldest first: snapshots, and overlays that make one out of another (`extends`).
 *
 * @throws ContentError naming the file and what is wrong with it.
 */
export function readKeptVersions(): KeptVersion[] {
  const folder = versionsFolder();
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.yaml')) : [];
  return files.sort().map((file) => ({ name: file.replace(/\.yaml$/, ''), document: readVersion(folder, file) }));
}

/** The contract of the present description, without texts and examples, as kept ones are. */
export function readPresentContract(): OpenApiDocument {
  return parseDocument(snapshotOf(readFileSync(readPortal().openapiFile, 'utf8')));
}

function readVersion(folder: string, file: string, trail: string[] = []): OpenApiDocument {
  const path = join(folder, file);
  try {
    if (trail.includes(file)) throw new Error(`extends itself by way of ${trail.join(', ')}.`);
    const text = readFileSync(path, 'utf8');
    const overlay = parseOverlay(text);
    if (!overlay) return parseDocument(text);
    return applyOverlay(readVersion(folder, overlay.extends, [...trail, file]), overlay);
  } catch (error) {
    if (error instanceof ContentError) throw error;
    throw new ContentError(path, undefined, error instanceof Error ? error.message : String(error));
  }
}
