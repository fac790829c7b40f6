import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let project = '';

/** Stands in for npm: notes how it was called and installs what the lock file says. */
const fakeNpm = `
import { appendFileSync, copyFileSync, mkdirSync, symlinkSync } from 'node:fs';
appendFileSync('calls.txt', process.argv.slice(2).join(' ') + '\\n');
if (process.env.FAKE_NPM_FAILS) process.exit(1);
mkdirSync('node_modules/.bin', { recursive: true });
copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
try { symlinkSync(process.execPath, 'node_modules/.bin/node'); } catch {}
`;

const lockWith = (version: string) => JSON.stringify({ packages: { '': {}, 'node_modules/thing': { version } } });
const write = (file: string, text: string) => writeFileSync(path.join(project, file), text);
const npmCalls = () => {
  try {
    return readFileSync(path.join(project, 'calls.txt'), 'utf8').trim().split('\n');
  } catch {
    return [];
  }
};
const environment = (settings: Record<string, string> = {}) => {
  return {
    ...process.env,
    npm_execpath: path.join(project, 'npm.mjs'),
    npm_node_execpath: process.execPath,
    ...settings,
  };
};
const bootstrap = (settings?: Record<string, string>) =>
  spawnSync(process.execPath, ['scripts/bootstrap.mjs', 'hello.ts'], {
    cwd: project,
    encoding: 'utf8',
    env: environment(settings),
  });

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'bootstrap-'));
  mkdirSync(path.join(project, 'scripts'));
  for (const file of ['bootstrap.mjs', 'run-child.mjs'])
    copyFileSync(`scripts/${file}`, path.join(project, 'scripts', file));
  write('npm.mjs', fakeNpm);
  write('package.json', '{ "type": "module" }');
  write('package-lock.json', lockWith('1.0.0'));
  write('scripts/hello.ts', "const greeting: string = 'hello';\nconsole.log(greeting);\n");
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

test('installs the dependencies on a fresh machine, then runs the script', () => {
  const { status, stdout } = bootstrap();
  expect(npmCalls()).toEqual([expect.stringMatching(/^ci .*--include=dev/)]);
  expect(stdout).toContain('hello');
  expect(status).toBe(0);
});

test('installs nothing where everything is there', () => {
  bootstrap();
  bootstrap();
  expect(npmCalls()).toHaveLength(1);
});

test('installs again when the lock file has changed', () => {
  bootstrap();
  write('package-lock.json', lockWith('1.0.1'));
  bootstrap();
  expect(npmCalls()).toHaveLength(2);
});

test('does not miss packages for other platforms', () => {
  bootstrap();
  const other = { 'node_modules/for-another-platform': { version: '1.0.0', optional: true } };
  write('package-lock.json', JSON.stringify({ packages: { ...JSON.parse(lockWith('1.0.0')).packages, ...other } }));
  bootstrap();
  expect(npmCalls()).toHaveLength(1);
});

test('says in one line what to do when the installation fails', () => {
  const { status, stderr, stdout } = bootstrap({ FAKE_NPM_FAILS: 'yes' });
  expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/^npm ci failed.*run this again\.$/)]);
  expect(stdout).not.toContain('hello');
  expect(status).toBe(1);
});

test('says in one line what to do when npm is missing', () => {
  const { status, stderr } = bootstrap({ npm_execpath: '', PATH: project });
  expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/^npm is missing\. Install it/)]);
  expect(status).toBe(1);
});

test('passes Ctrl-C on to the script and ends with its exit code', async () => {
  bootstrap();
  write(
    'scripts/hello.ts',
    "process.on('SIGINT', () => process.exit(7));\nsetInterval(() => {}, 1000);\nconsole.log('waiting');\n",
  );
  // Not the Node that runs the tests, so that the script gets a process of its own, as on a machine with an older one.
  rmSync(path.join(project, 'node_modules/.bin/node'));
  writeFileSync(path.join(project, 'node_modules/.bin/node'), `#!/bin/sh\nexec "${process.execPath}" "$@"\n`, {
    mode: 0o755,
  });
  const child = spawn(process.execPath, ['scripts/bootstrap.mjs', 'hello.ts'], {
    cwd: project,
    env: environment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([7, null]);
});
