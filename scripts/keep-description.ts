/**
 * `npm run changelog:keep`: keeps the present description, by its version, for later ones to be compared with. Done once
 * for each version, when it comes out.
 *
 * With `--correction` it replaces what is kept of this version: for a description that was wrong about an API that has
 * not changed.
 */
import '../server/resolve-server-only.ts';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { snapshotOf } from '#lib/openapi/version-snapshot.ts';

const { compareVersions } = await import('#lib/content/changelog/compare-versions.ts');
const { findUnnamedChanges } = await import('#lib/content/changelog/find-unnamed-changes.ts');
const { readChangelog } = await import('#lib/content/changelog/read-changelog.ts');
const { versionsFolder } = await import('#lib/content/kept-versions.ts');
const { readPortal } = await import('#lib/content/portal.ts');
const { readDescription } = await import('#lib/content/read-description.ts');

const { version } = readDescription();
const file = join(versionsFolder(), `${version}.yaml`);
const objection = process.argv.includes('--correction') ? undefined : findObjection();

if (objection === undefined) {
  mkdirSync(versionsFolder(), { recursive: true });
  writeFileSync(file, snapshotOf(readFileSync(readPortal().openapiFile, 'utf8')));
  console.log(`${file} holds the present description.`);
} else {
  console.error(objection);
  process.exitCode = 1;
}

function findObjection(): string | undefined {
  if (existsSync(file)) {
    return `${version} is kept already, as it was when it came out. To correct what is kept, add -- --correction.`;
  }
  const unnamed = compareVersions().flatMap(({ changes }) => findUnnamedChanges(changes, readChangelog()));
  if (unnamed.length === 0) return undefined;
  return `The changelog has to name first what is different:\n${unnamed.map(({ problem }) => `  ${problem}`).join('\n')}`;
}
