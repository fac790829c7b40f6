import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { buildSync } from 'esbuild';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packSdk } from './pack-sdk.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'packed-sdk-'));
const tarball = path.join(folder, 'atlas-sdk.tgz');
const project = path.join(folder, 'project');
const installed = path.join(project, 'node_modules/@atlas/sdk');
const maxBytes = 6_000;
let packed: ReturnType<typeof packSdk>;

/** A program that names what a user would: its types are those of the package as it is installed. */
const program = `
import { AtlasClient, AtlasOAuth, etagOf, RateLimitError, ValidationError, type Account, type Event } from '@atlas/sdk';
import { verifyWebhook } from '@atlas/sdk/webhooks';

const client = new AtlasClient({ apiKey: 'ak_test_fresh000' });
const page = await client.accounts.list({ limit: 20, plan: 'pro' });
const first: Account | undefined = page.data[0];
const cursor: string | null = page.next_cursor;
for await (const account of client.accounts.list()) console.log(account.name, etagOf(account));
for await (const event of client.events.stream({ follow: true })) {
  if (event.event === 'account.plan_changed') console.log(event.data.previous_plan);
}
await client.accounts.create({ name: 'Northstar Labs', plan: 'pro' }).catch((error: unknown) => {
  if (error instanceof ValidationError) console.log(error.errors, error.doc_url);
  if (error instanceof RateLimitError) console.log(error.retryAfterMs);
});
const event: Event = await verifyWebhook<Event>('{}', new Headers(), 'whsec_');
new AtlasClient({ accessToken: new AtlasOAuth({ clientId: 'a' }).clientCredentials() });
// @ts-expect-error: it is no plan
await client.accounts.create({ name: 'Northstar Labs', plan: 'gold' });
// @ts-expect-error: a plan is needed
await client.accounts.create({ name: 'Northstar Labs' });
// @ts-expect-error: there is no such filter
await client.accounts.list({ colour: 'blue' });
console.log(first, cursor, event);
`;

beforeAll(() => {
  packed = packSdk();
  writeFileSync(tarball, Buffer.from(packed.tarball, 'base64'));
  mkdirSync(installed, { recursive: true });
  spawnSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('is packed from the same sources to the same bytes', () => {
  expect(packSdk()).toEqual(packed);
}, 120_000);

test('holds what runs, its types, and what people read', () => {
  const { stdout } = spawnSync('tar', ['-tzf', tarball], { encoding: 'utf8' });
  const names = stdout
    .trim()
    .split('\n')
    .map((name) => name.replace('package/', ''));
  const own = names.filter((name) => !name.startsWith('dist/')).sort();
  expect(own).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
  expect(
    names.filter((name) => name.startsWith('dist/') && !/^dist\/[a-z-]+(\.gen)?(\.d\.ts|\.js)$/.test(name)),
  ).toEqual([]);
  expect(names).toEqual(
    expect.arrayContaining(['dist/index.js', 'dist/index.d.ts', 'dist/webhooks.js', 'dist/webhooks.d.ts']),
  );
});

test('depends on nothing and runs nothing', () => {
  const manifest = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8'));
  expect(Object.keys(manifest).filter((key) => /dependencies|scripts/i.test(key))).toEqual([]);
  expect(manifest.version).toBe(/^## (\S+)/m.exec(readFileSync(path.join(installed, 'CHANGELOG.md'), 'utf8'))?.[1]);
});

test('publint finds nothing to say', async () => {
  const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
  expect(messages).toEqual([]);
});

test('its types are right for whoever imports ESM', async () => {
  const result = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))));
  if (!result.types) throw new Error('The package has no types.');
  // It is ESM alone: CommonJS gets it by a dynamic import, and node10 knows no exports.
  const isExpected = ({ kind, ...problem }: (typeof result.problems)[number]) =>
    kind === 'CJSResolvesToESM' || ('resolutionKind' in problem && problem.resolutionKind === 'node10');
  expect(result.problems.filter((problem) => !isExpected(problem))).toEqual([]);
}, 60_000);

test(`the whole client is at most ${maxBytes} bytes after brotli`, () => {
  const entryPoints = [path.join(installed, 'dist/index.js')];
  const options = { bundle: true, minify: true, format: 'esm', target: 'es2022', write: false } as const;
  const [output] = buildSync({ ...options, entryPoints }).outputFiles;
  expect(brotliCompressSync(output?.contents ?? '').length).toBeLessThanOrEqual(maxBytes);
});

describe.each([
  { module: 'node16', moduleResolution: 'node16' },
  { module: 'esnext', moduleResolution: 'bundler' },
])('in a fresh project with moduleResolution $moduleResolution', (resolution) => {
  test('strict types check, of the package too', () => {
    writeFileSync(path.join(project, 'package.json'), '{ "type": "module" }');
    writeFileSync(path.join(project, 'main.ts'), program);
    const compilerOptions = {
      ...resolution,
      strict: true,
      noEmit: true,
      target: 'es2022',
      types: [],
      skipLibCheck: false,
    };
    writeFileSync(path.join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['main.ts'] }));
    const compiler = path.resolve('node_modules/typescript/bin/tsc');
    const { stdout, status } = spawnSync(process.execPath, [compiler, '-p', project], { encoding: 'utf8' });
    expect([stdout, status]).toEqual(['', 0]);
  }, 60_000);
});

test('runs as it is installed, in Node', () => {
  const main = path.join(project, 'main.mjs');
  writeFileSync(
    main,
    "import * as all from '@atlas/sdk';\nimport * as webhooks from '@atlas/sdk/webhooks';\nconsole.log(Object.keys({ ...all, ...webhooks }).length);\n",
  );
  const { stdout, status, stderr } = spawnSync(process.execPath, [main], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  expect(Number(stdout)).toBeGreaterThan(20);
});
