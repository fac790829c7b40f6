import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

// Each run is a process of its own, and some tests need five.
vi.setConfig({ testTimeout: 60_000 });

let content: string;

/** A copy of the content, for a test to edit. */
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'changelog-'));
  cpSync('content', content, { recursive: true });
});

afterEach(() => rmSync(content, { recursive: true, force: true }));

function run(script: string, ...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: content };
  return spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], { encoding: 'utf8', env });
}

function edit(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(content, file), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(join(content, file), text.replace(from, to));
}

describe('npm run changelog:diff', () => {
  it('is content as long as the description says what it said', () => {
    const { status, stdout } = run('diff-description');
    expect(stdout).toContain('breaking      AccountList.has_more required');
    expect(stdout).toContain('The changelog names all of it.');
    expect(status).toBe(0);
  });

  it('names the operation and the field of a breaking change, until an entry does', () => {
    edit('openapi/atlas.yaml', 'required: [name, plan]', 'required: [name, plan, owner_email]');
    const { status, stderr } = run('diff-description');
    expect(stderr).toContain('breaking: AccountCreate.owner_email required of createAccount.');
    expect(status).toBe(1);

    expect(run('diff-description', '--write').stdout).toContain('names all of it');
    const draft = readdirSync(join(content, 'changelog')).find((file) => file.startsWith('draft-')) ?? '';
    expect(run('diff-description').stderr).toContain(`Only a draft names it: content/changelog/${draft}`);
    edit(`changelog/${draft}`, 'draft: true\n', '');
    expect(run('diff-description').status).toBe(0);
  });

  it('compares two files', () => {
    const older = join(content, 'older.yaml');
    cpSync(join(content, 'openapi/atlas.yaml'), older);
    edit('openapi/atlas.yaml', 'summary: List accounts', 'summary: All accounts');
    const { stdout } = run('diff-description', older, join(content, 'openapi/atlas.yaml'));
    expect(stdout).toContain('documentation summary\n');
    expect(stdout).toContain('in listAccounts');
  });
});

describe('npm run changelog:keep', () => {
  it('keeps a version once, and only when the changelog names what is different', () => {
    expect(run('keep-description').stderr).toContain('2026-11-01 is kept already');
    edit('openapi/atlas.yaml', "version: '2026-11-01'", "version: '2027-05-01'");
    edit('openapi/atlas.yaml', /deleteAccount/, 'removeAccount');
    expect(run('keep-description').stderr).toContain('breaking: operationId removeAccount of removeAccount.');
    edit('openapi/atlas.yaml', /removeAccount/, 'deleteAccount');
    expect(run('keep-description').status).toBe(0);
    expect(run('diff-description').stdout).toContain('2027-05-01 → the present description\n  no difference');
  });

  it('replaces what is kept where that was wrong', () => {
    edit('openapi/atlas.yaml', 'required: [name, plan]', 'required: [name, plan, owner_email]');
    expect(run('keep-description', '--correction').status).toBe(0);
    expect(run('diff-description').status).toBe(0);
  });
});
