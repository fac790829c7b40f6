import 'server-only';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contentDirectory } from './content-directory.ts';

/** Every MDX file of the content folder, relative to it: guides, prose of operations, entries of the changelog. */
export function listTexts(): string[] {
  const root = contentDirectory();
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.mdx'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}
