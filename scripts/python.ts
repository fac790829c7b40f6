import { spawnSync } from 'node:child_process';
import { canUseApt, installWithApt } from './apt.ts';

/** The distribution's own, which the samples in Python are run by. */
export const pythonPath = '/usr/bin/python3';

/** Installs the distribution's Python and its `requests` where they are missing. Where that fails, the samples fail and say so. */
export async function ensurePython(): Promise<void> {
  if (hasRequests() || !canUseApt()) return;
  console.log('No Python with requests here: installing one …');
  await installWithApt('python3-requests');
}

function hasRequests(): boolean {
  return spawnSync(pythonPath, ['-c', 'import requests'], { stdio: 'ignore' }).status === 0;
}
