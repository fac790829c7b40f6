import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSdk } from './build-sdk.ts';

/** The package as npm packs it, in base64, and what an installation can be held against. */
export type PackedSdk = { name: string; version: string; integrity: string; tarball: string };

const sdk = path.join(path.dirname(path.dirname(import.meta.dirname)), 'sdk');

/**
 * Compiles and packs the SDK as npm does, the same bytes from the same sources.
 *
 * @throws Error when it does not compile, or npm fails.
 */
export function packSdk(): PackedSdk {
  const stage = mkdtempSync(path.join(tmpdir(), 'atlas-sdk-'));
  try {
    buildSdk(path.join(stage, 'dist'));
    const { scripts: _ours, ...manifest } = JSON.parse(readFileSync(path.join(sdk, 'package.json'), 'utf8'));
    writeFileSync(path.join(stage, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    for (const name of ['README.md', 'CHANGELOG.md', 'LICENSE'])
      copyFileSync(path.join(sdk, name), path.join(stage, name));
    const tarball = readFileSync(path.join(stage, runNpmPack(stage)));
    const { name, version } = manifest;
    const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
    return { name, version, integrity, tarball: tarball.toString('base64') };
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

function runNpmPack(folder: string): string {
  // Under `npm run` npm tells where it is; otherwise it has to be on the path.
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  const [command, ...leading] = script ? [node ?? process.execPath, script] : ['npm'];
  const options = ['pack', '--json', '--ignore-scripts', '--loglevel=error'];
  const { status, stdout, stderr, error } = spawnSync(command, [...leading, ...options], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (error || status !== 0) throw new Error(`npm pack failed: ${error?.message ?? stderr}`);
  const [packed] = Object.values<{ filename: string }>(JSON.parse(stdout));
  if (!packed) throw new Error('npm pack names no file.');
  return packed.filename;
}
