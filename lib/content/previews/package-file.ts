import 'server-only';
import { join } from 'node:path';

/** A file of an installed package, read as data: the bundler must neither follow nor copy it. */
export function packageFile(path: string): string {
  return join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', path);
}
