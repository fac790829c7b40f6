import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Sample } from './sample.ts';

/**
 * Checks programs that use the SDK against its types, which know a misspelt option that a run does not notice.
 *
 * @param root a folder in which the SDK is installed.
 * @returns what the compiler says, by page and line.
 */
export function checkTypes(samples: Sample[], root: string): string[] {
  const users = samples.filter(({ language, source }) => language === 'js' && source.includes("'@atlas/sdk"));
  if (users.length === 0) return [];
  const folder = path.join(root, 'types');
  mkdirSync(folder);
  for (const [index, { source }] of users.entries()) writeFileSync(path.join(folder, `${index}.mjs`), source);
  const compilerOptions = {
    ...{ allowJs: true, checkJs: true, noEmit: true, strict: false, skipLibCheck: true },
    ...{ target: 'es2024', lib: ['esnext', 'dom', 'dom.iterable'], module: 'esnext', moduleResolution: 'bundler' },
    ...{ types: ['node'], typeRoots: [path.resolve('node_modules/@types')] },
  };
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.mjs'] }));
  const compiler = path.resolve('node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return [...stdout.matchAll(/^(\d+)\.mjs\((\d+),\d+\): (.+)$/gm)].map(([, index, line, problem]) => {
    const place = users[Number(index)]?.place ?? '';
    return `${place}: in line ${line} of the block, ${problem}`;
  });
}
