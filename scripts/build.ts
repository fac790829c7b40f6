import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadEnvFile } from 'node:process';
import { runChild } from './run-child.mjs';

const stampFile = '.next/build-inputs.sha256';
const manifestFile = '.next/site.json';
const inputs = [
  ...['app', 'components', 'lib', 'mocks', 'public', 'scripts/sdk', 'sdk', 'server'],
  ...['next.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
];

/**
 * Checks the content as a whole, runs `next build`, and notes what it was made from and which pages it has. Gives its exit
 * code; what is wrong is said by the time it ends.
 */
export async function buildPortal(env: NodeJS.Dict<string> = process.env): Promise<number> {
  rmSync(stampFile, { force: true });
  // Taken before the build: a file saved while it runs then counts as changed.
  const stamp = hashInputs(env);
  const manifest = describeSite(env);
  if (manifest === undefined) return 1;
  const code = await runChild(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (code !== 0) return code;
  writeFileSync(manifestFile, manifest);
  writeFileSync(stampFile, stamp);
  return 0;
}

/** The site as JSON; undefined where the content has a fault, which is then printed. */
function describeSite(env: NodeJS.Dict<string>): string | undefined {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/describe-site.ts'], {
    env: { ...env, NODE_ENV: 'production' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 256 * 1024 * 1024,
  });
  return status === 0 ? stdout : undefined;
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
  return (
    readdirSync(start, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      // What the SDK was compiled to is made anew.
      .filter((file) => !file.startsWith('sdk/dist/'))
      .sort()
  );
}

if (import.meta.main) {
  if (existsSync('.env')) loadEnvFile('.env');
  process.exitCode = await buildPortal();
}
