import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.dirname(path.dirname(import.meta.dirname));

/**
 * Compiles the SDK to ESM with its types.
 *
 * @throws Error with what the compiler says.
 */
export function buildSdk(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
  const options = ['-p', path.join(root, 'sdk/tsconfig.json'), '--outDir', folder];
  const { status, stdout } = spawnSync(process.execPath, [compiler, ...options], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The SDK does not compile:\n${stdout}`);
  // The compiler names the modules that are there in what runs, and not yet in the types beside it.
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.d.ts'))) {
    const file = path.join(folder, name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(from '\.\/[^']+)\.ts'/g, "$1.js'"));
  }
}

if (import.meta.main) buildSdk(path.join(root, 'sdk/dist'));
