import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parseFileDates } from './file-dates.ts';
import { guideText, makeContentFolder } from './fixtures/content-folder.ts';
import { readProvenance } from './provenance.ts';

const repository = 'name: A\nopenapi: openapi.yaml\nrepository: https://github.com/acme/docs\n';

describe('where a page comes from', () => {
  it.each([
    ['a guide', '/docs/my guide', 'Edit my guide.mdx on GitHub', 'docs/my%20guide.mdx'],
    [
      'an operation with a text',
      '/reference/pets/list-pets',
      'Edit list-pets.mdx on GitHub',
      'reference/pets/list-pets.mdx',
    ],
    ['a page that the description makes', '/reference', 'Edit openapi.yaml on GitHub', 'openapi.yaml'],
  ])('of %s is the file that it is written in', (_case, href, label, file) => {
    using _folder = makeContentFolder({
      'portal.yaml': repository,
      'docs/my guide.mdx': guideText('A'),
      'reference/pets/list-pets.mdx': 'Text.\n',
    });
    expect(readProvenance(href).edit).toEqual({
      label,
      href: `https://github.com/acme/docs/edit/main/content/${file}`,
    });
  });

  it('is told without a link where portal.yaml names no repository, and without a date where there is no git', () => {
    using _folder = makeContentFolder({});
    expect(readProvenance('/reference')).toEqual({ edit: undefined, updated: undefined });
  });

  it('has the date of the last commit that touched the file', () => {
    using folder = makeContentFolder({ 'docs/a.mdx': guideText('A'), 'docs/ü.mdx': guideText('U') });
    const git = (date: string, ...command: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@a.example', ...command], {
        cwd: folder.directory,
        env: { ...process.env, GIT_COMMITTER_DATE: date },
      });
    git('', 'init', '--quiet');
    git('', 'add', '.');
    git('2026-01-01T10:00:00Z', 'commit', '--quiet', '--message=a');
    git('', 'rm', '--quiet', '--cached', 'docs/a.mdx');
    git('2026-02-02T10:00:00Z', 'commit', '--quiet', '--message=b');
    expect(new Date(readProvenance('/docs/ü').updated ?? '')).toEqual(new Date('2026-01-01T10:00:00Z'));
    expect(new Date(readProvenance('/docs/a').updated ?? '')).toEqual(new Date('2026-02-02T10:00:00Z'));
  });
});

describe('the dates of files', () => {
  it('are unknown where a shallow clone has cut off the history', () => {
    const log = '\x01h2 2026-02-02\n\na\n\x01h1 2026-01-01\n\na\nb\n';
    expect([...parseFileDates(log, new Set())]).toEqual([
      ['a', '2026-02-02'],
      ['b', '2026-01-01'],
    ]);
    expect([...parseFileDates(log, new Set(['h1']))]).toEqual([['a', '2026-02-02']]);
  });
});
