import { spawnSync } from 'node:child_process';
import { canUseApt, installWithApt } from './apt.ts';

const debianPackage = 'default-jre-headless';

/**
 * Sees to it that `java` is there, which the HTML checker runs on: installs Debian's where it is not.
 *
 * @throws Error naming the package where it cannot be installed.
 */
export async function ensureJava(): Promise<void> {
  if (hasJava()) return;
  console.log('No Java here: installing one …');
  const hasApt = canUseApt();
  if (hasApt) await installWithApt(debianPackage);
  if (hasJava()) return;
  throw new Error(
    `Java could not be installed${hasApt ? '' : ' (apt needs root, or sudo without a password)'}. The HTML checker ` +
      `needs it: install ${debianPackage}, or another Java that PATH finds, and run this again.`,
  );
}

function hasJava(): boolean {
  return spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;
}
