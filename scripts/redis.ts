import { spawnSync } from 'node:child_process';
import { canUseApt, installWithApt } from './apt.ts';

/** Installs the distribution's Redis where there is none. Where that fails, the tests that need it fail and say so. */
export async function ensureRedis(): Promise<void> {
  if (hasRedis() || !canUseApt()) return;
  console.log('No Redis here: installing one …');
  await installWithApt('redis-server');
}

function hasRedis(): boolean {
  return spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;
}
