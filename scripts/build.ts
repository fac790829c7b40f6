import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadEnvFile } from 'node:process';
import { runChild } from './run-child.mjs';

const stampFile = '.next/build-inputs.sha256';
const inputs = [
  ...['app', 'components', 'lib', 'mocks', 'public', 'server'],
  ...['next.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
];

/** Runs `next build` and notes what it was made from. Gives its exit code; Next says itself what is wrong. */
export async function buildPortal(env: NodeJS.Dict<string> = process.env): Promise<number> {
  rmSync(stampFile, { force: true });
  // Taken before the build: a file saved while it runs then counts as changed.
  const stamp = hashInputs(env);
  const code = await runChild(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (code === 0) writeFileSync(stampFile, stamp);
  return code;
}

/** Whether `.next` was built from the files as they are now. Reads all of them: about 20 ms. */
export function isBuildCurrent(): boolean {
  try {
    return readFileSync(stampFile, 'utf8') === hashInputs(process.env);
  } catch {
    return false;
  }
}

function hashInputs(env: NodeJS.Dict<string>): string {
  const hash = createHash('sha256');
  const contentFolder = path.resolve(env.CONTENT_DIR || 'content');
  hash.update(contentFolder);
  for (const file of [...inputs, contentFolder].flatMap(listFiles)) {
    hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** All files at or under a path, in an order that does not depend on the disk. Tests are no part of a build. */
function listFiles(start: string): string[] {
  const status = statSync(start, { throwIfNoEntry: false });
  if (!status?.isDirectory()) return status ? [start] : [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

if (import.meta.main) {
  if (existsSync('.env')) loadEnvFile('.env');
  process.exitCode = await buildPortal();
}
