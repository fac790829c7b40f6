/** `npm run generate`: writes the files that are made from others. With `--check` it only fails where one is out of date. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Each script prints what belongs in its file. */
const generators = [
  { script: 'scripts/generate-types.ts', file: 'lib/openapi/atlas.gen.ts' },
  { script: 'scripts/sdk/generate-sdk-schemas.ts', file: 'sdk/schemas.gen.ts' },
  { script: 'scripts/sdk/generate-sdk-resources.ts', file: 'sdk/resources.gen.ts' },
  { script: 'scripts/sdk/generate-sdk-reference.ts', file: 'lib/content/mdx/sdk-reference.gen.ts' },
  { script: 'scripts/generate-page-script.ts', file: 'components/page-script/page-script.gen.ts' },
  { script: 'scripts/generate-charts.mjs', file: 'components/docs/charts.svg' },
];
const isCheck = process.argv.includes('--check');

for (const { script, file } of generators) {
  const { status, stdout: wanted } = spawnSync(process.execPath, [script], {
    encoding: 'utf8',
    maxBuffer: 64e6,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) fail(`${script} failed, its reason stands above; ${file} stays as it was.`);
  else if (!isCheck) writeFileSync(file, wanted);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== wanted) {
    fail(`${file} is out of date: ${script} now prints something else. Run npm run generate and commit the result.`);
  }
}

function fail(line: string): void {
  console.error(line);
  process.exitCode = 1;
}
