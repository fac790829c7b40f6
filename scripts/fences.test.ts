import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

type Diagnostic = { message: string; category: string; location: { path: string } };

/** A file, what it imports, and a part of the reason that the linter must give. */
const banned: [file: string, specifier: string, reason: RegExp][] = [
  ['lib/http/a.ts', '#lib/openapi/operation.ts', /lib\/http is the lowest layer/],
  ['lib/http/a.ts', 'node:fs', /lib\/http is pure/],
  ['lib/http/a.ts', 'node:fs/promises', /lib\/http is pure/],
  ['lib/openapi/a.ts', '#lib/request/draft.ts', /lib\/openapi describes the API/],
  ['lib/openapi/a.ts', '#content/openapi/atlas.json', /lib\/openapi describes the API/],
  ['lib/openapi/a.ts', 'node:fs', /lib\/openapi is pure/],
  ['lib/openapi/a.ts', '../http/problem.ts', /Leave a layer by its name/],
  ['lib/request/a.ts', '#lib/samples/curl.ts', /lib\/request turns a draft/],
  ['lib/request/a.ts', 'react', /lib\/request is pure/],
  ['lib/samples/a.ts', '#lib/content/page.ts', /lib\/samples prints a plain request/],
  ['lib/samples/a.ts', 'next/headers', /lib\/samples is pure/],
  ['lib/search/a.ts', '#lib/content/page.ts', /finds documents, whatever/],
  ['lib/search/a.ts', 'node:fs', /lib\/search is pure/],
  ['lib/content/a.ts', '#lib/server/environment.ts', /may not depend on the running server/],
  ['lib/content/a.ts', '#components/ui/button.tsx', /lib\/content gives plain data/],
  ['lib/content/a.ts', '../server/environment.ts', /Leave a layer by its name/],
  ['lib/server/a.ts', '#mocks/world.ts', /takes its upstream as an argument/],
  ['lib/server/proxy/a.ts', '../../../mocks/world.ts', /Leave a layer by its name/],
  ['lib/server/a.ts', '#server/main.ts', /lib\/server is called by/],
  ['components/console/a.tsx', '#lib/content/page.ts', /take plain data as props/],
  ['components/console/a.tsx', '#lib/server/environment.ts', /never see lib\/server/],
  ['components/console/a.tsx', '#mocks/world.ts', /composed by app/],
  ['components/console/a.tsx', '../../lib/server/environment.ts', /Leave a layer by its name/],
  ['components/console/a.tsx', 'node:path', /has no node: modules/],
  ['mocks/a.ts', '#lib/server/environment.ts', /plays a foreign server/],
  ['mocks/a.ts', '#lib/request/draft.ts', /plays a foreign server/],
  ['mocks/a.ts', '../lib/server/environment.ts', /Leave a layer by its name/],
  ['mocks/a.ts', '../sdk/webhooks.ts', /Leave a layer by its name/],
  ['sdk/a.ts', '#lib/http/json.ts', /installed without this repository/],
  ['sdk/a.ts', '../lib/http/json.ts', /installed without this repository/],
  ['sdk/a.ts', 'node:crypto', /runs in browsers/],
  ['server/a.ts', '#app/page.tsx', /starts Next and lets it render/],
  ['server/a.ts', '../mocks/world.ts', /Leave a layer by its name/],
  ['app/docs/a.ts', '#mocks/world.ts', /Only server\/ may wire the sandbox in/],
  ['app/docs/a.ts', '#server/main.ts', /not the other way round/],
  ['app/docs/a.ts', '../../lib/server/environment.ts', /Leave a layer by its name/],
  ['lib/http/a.test.ts', '#lib/server/environment.ts', /tests that layer: move it there/],
];

const allowed: [file: string, specifier: string][] = [
  ['lib/openapi/b.ts', '#lib/http/problem.ts'],
  ['lib/openapi/b.ts', './operation.ts'],
  ['lib/openapi/b.test.ts', 'node:fs'],
  ['lib/request/b.ts', '#lib/openapi/operation.ts'],
  ['lib/samples/b.ts', '#lib/request/draft.ts'],
  ['lib/search/b.ts', './words.ts'],
  ['lib/content/b.ts', '#lib/search/words.ts'],
  ['lib/content/b.ts', '#lib/samples/curl.ts'],
  ['lib/content/b.ts', 'node:fs/promises'],
  ['lib/server/b.ts', '#lib/content/page.ts'],
  ['lib/server/proxy/b.ts', '../environment.ts'],
  ['components/console/b.tsx', '#lib/request/draft.ts'],
  ['components/console/b.tsx', '../ui/button.tsx'],
  ['mocks/b.ts', '#lib/openapi/operation.ts'],
  ['mocks/b.ts', '#sdk/webhooks.ts'],
  ['sdk/b.ts', './webhooks.ts'],
  ['server/b.ts', '#mocks/world.ts'],
  ['server/b.ts', '#lib/server/environment.ts'],
  ['app/docs/b.ts', '#lib/content/page.ts'],
  ['app/docs/b.ts', '#components/ui/button.tsx'],
];

/** Files of other rules: each breaks the one named, or none. */
const others: [file: string, source: string, category: string | undefined][] = [
  ['components/ui/c.tsx', 'export default function C() {}\n', 'lint/style/noDefaultExport'],
  ['app/docs/[[...slug]]/page.tsx', 'export default function Page() {}\n', undefined],
  ['components/ui/TooLoud.tsx', 'export const loud = 1;\n', 'lint/style/useFilenamingConvention'],
  ['lib/http/any.ts', 'export const anything: any = 1;\n', 'lint/suspicious/noExplicitAny'],
  ['lib/http/barrel.ts', "export * from './any.ts';\n", 'lint/performance/noReExportAll'],
  ['lib/http/bare.ts', "export const bare = import('./any');\n", 'lint/correctness/useImportExtensions'],
  ['lib/http/long.ts', 'export {};\n'.repeat(251), 'lint/style/noExcessiveLinesPerFile'],
  ['lib/http/atlas.gen.ts', 'export const anything: any = 1;\n', undefined],
  ['components/ui/picture.tsx', 'export const Picture = () => <img src="/a.png" />;\n', 'lint/a11y/useAltText'],
  [
    'mocks/cycle-a.ts',
    "import { b } from '#mocks/cycle-b.ts';\nexport const a = () => b;\n",
    'lint/suspicious/noImportCycles',
  ],
  [
    'mocks/cycle-b.ts',
    "import { a } from './cycle-a.ts';\nexport const b = () => a;\n",
    'lint/suspicious/noImportCycles',
  ],
];

const folder = mkdtempSync(path.join(tmpdir(), 'fences-'));
let found: Diagnostic[] = [];

/** Each import gets a file of its own, so that one run of Biome answers for all. */
const fileOf = (index: number, file: string) => file.replace(/([ab])(\.test)?\.(tsx?)$/, `case-$1-${index}$2.$3`);
const importing = (specifier: string) =>
  `import { thing } from '${specifier}';\n\nexport const useThing = () => thing;\n`;

beforeAll(() => {
  for (const file of ['biome.jsonc', '.gitignore', 'package.json']) copyFileSync(file, path.join(folder, file));
  const files = [
    ...banned.map(([file, specifier], index) => [fileOf(index, file), importing(specifier)] as const),
    ...allowed.map(([file, specifier], index) => [fileOf(index, file), importing(specifier)] as const),
    ...others,
  ];
  for (const [file, source] of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), source);
  }
  const biome = path.resolve('node_modules/@biomejs/biome/bin/biome');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64e6 },
  );
  if (!stdout.startsWith('{')) throw new Error(`Biome gave no report:\n${stdout}${stderr}`);
  found = JSON.parse(stdout).diagnostics;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const findingsIn = (file: string) => found.filter(({ location }) => location.path === file);
const fencesIn = (file: string) =>
  findingsIn(file)
    .filter(({ category }) => category === 'lint/style/noRestrictedImports')
    .map(({ message }) => message);

describe('imports go strictly down', () => {
  test.each(banned.map((row, index) => [...row, index] as const))(
    '%s may not import %s',
    (file, _specifier, reason, index) => {
      expect(fencesIn(fileOf(index, file))).toContainEqual(expect.stringMatching(reason));
    },
  );

  test.each(allowed.map((row, index) => [...row, index] as const))('%s may import %s', (file, _specifier, index) => {
    expect(fencesIn(fileOf(index, file))).toEqual([]);
  });
});

describe('other rules', () => {
  test.each(others)('%s', (file, _source, category) => {
    const categories = findingsIn(file).map((finding) => finding.category);
    if (category) expect(categories).toContain(category);
    else expect(categories).toEqual([]);
  });
});
