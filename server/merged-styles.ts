import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { compressPages } from './compress-pages.ts';
import { parseMergedPath } from './merge-styles.ts';

/** A site has a handful of them; more are asked for by nobody who reads it. */
const maxKept = 50;

/**
 * Answers for the stylesheets that `mergeStyles` names, made of the files of the build and kept.
 *
 * @param chunks the folder of Next's stylesheets.
 * @returns whether the path was one of theirs; then the answer is under way.
 */
export function createMergedStyles(chunks: string) {
  const kept = new Map<string, Promise<string | undefined>>();

  const read = (path: string, names: string[]): Promise<string | undefined> => {
    const found = kept.get(path);
    if (found) return found;
    const [oldest] = kept.keys();
    if (kept.size >= maxKept && oldest !== undefined) kept.delete(oldest);
    const text = concatenate(chunks, names);
    kept.set(path, text);
    return text;
  };

  return (request: IncomingMessage, response: ServerResponse, path: string): boolean => {
    const names = parseMergedPath(path);
    if (!names) return false;
    void read(path, names).then((text) => {
      response.statusCode = text === undefined ? 404 : 200;
      response.setHeader('Content-Type', text === undefined ? 'text/plain; charset=utf-8' : 'text/css; charset=utf-8');
      response.setHeader('Cache-Control', text === undefined ? 'no-store' : 'public, max-age=31536000, immutable');
      compressPages(request, response, () => response.end(text ?? 'There is no such file.\n'));
    });
    return true;
  };
}

/** The files one after the other, as a page would have loaded them; undefined where one is missing. */
async function concatenate(folder: string, names: string[]): Promise<string | undefined> {
  try {
    return (await Promise.all(names.map((name) => readFile(join(folder, `${name}.css`), 'utf8')))).join('\n');
  } catch {
    return undefined;
  }
}
