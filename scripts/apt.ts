import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runChild } from './run-child.mjs';

const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
const options = ['-q', '-o', 'DPkg::Lock::Timeout=120'];

/** Whether packages of the distribution can be installed without asking anybody. */
export function canUseApt(): boolean {
  return existsSync('/usr/bin/apt-get') && (process.getuid?.() === 0 || canSudo());
}

/** Installs a package of the distribution; apt says itself what is wrong. A signal ends this process. */
export async function installWithApt(name: string): Promise<void> {
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', name]]) {
    const [command = '', ...line] = [
      ...asRoot,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      ...options,
      ...step,
    ];
    const code = await runChild(command, line);
    if (code > 128) process.exit(code);
  }
}

function canSudo(): boolean {
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
}
