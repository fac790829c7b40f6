import 'server-only';
import { resolve } from 'node:path';

/** Where prose, navigation and API description are read from: `CONTENT_DIR`, absolute or relative to the root. */
export function contentDirectory(): string {
  return resolve(/* turbopackIgnore: true */ process.cwd(), process.env.CONTENT_DIR || 'content');
}
