import { describe, expect, it } from 'vitest';
import type { Change } from '#lib/openapi/diff/change.ts';
import { findUnnamedChanges } from './find-unnamed-changes.ts';
import { parseEntry } from './parse-entry.ts';

const known = { operations: new Set(['listPets', 'createPet']), schemas: new Set(['Pet']) };

const entryOf = (change: string, more = '') =>
  parseEntry(
    'changelog/pets.mdx',
    `---\ntitle: Pets\ndate: 2026-11-01T09:00:00Z\nproduct: api\n${more}changes:\n  - { text: Pets, ${change} }\n---\n`,
    known,
  );

const gone: Change = {
  kind: 'breaking',
  severity: 'breaking',
  path: 'Pet.name',
  schema: 'Pet',
  operations: ['createPet', 'listPets'],
  text: '`Pet.name` is gone.',
  reason: 'Who reads it misses it.',
};

const deprecated: Change = {
  ...gone,
  kind: 'deprecated',
  severity: 'compatible',
  path: 'deprecated',
  schema: undefined,
};

const problemsOf = (change: Change, ...entries: ReturnType<typeof entryOf>[]) =>
  findUnnamedChanges([change], entries).map(({ problem }) => problem);

describe('a difference between descriptions', () => {
  it('that no entry names is told with its operations, its field and what to write', () => {
    expect(problemsOf(gone, entryOf('kind: breaking, migration: none, paths: [Pet.age]'))).toEqual([
      'breaking: Pet.name of createPet, listPets. Who reads it misses it. No entry names it: add one with "Pet.name" in paths (npm run changelog:diff -- --write drafts it).',
    ]);
  });

  it('that is breaking has to be called so', () => {
    expect(problemsOf(gone, entryOf('kind: changed, paths: [Pet.name]'))).toEqual([
      expect.stringContaining('content/changelog/pets.mdx names it: give it the kind "breaking" there.'),
    ]);
    expect(problemsOf(gone, entryOf('kind: breaking, migration: none, paths: [Pet.name]'))).toEqual([]);
  });

  it('is not named by a draft', () => {
    const draft = entryOf('kind: breaking, paths: [Pet.name]', 'draft: true\n');
    expect(problemsOf(gone, draft)).toEqual([expect.stringContaining('Only a draft names it')]);
  });

  it('that is alike in several operations is named for each of them', () => {
    const first = entryOf('kind: deprecated, operations: [listPets], paths: [deprecated]');
    const second = entryOf('kind: deprecated, operations: [createPet], paths: [deprecated]');
    expect(problemsOf(deprecated, first)).toEqual([
      expect.stringContaining('"deprecated" in paths and these operations'),
    ]);
    expect(problemsOf(deprecated, first, second)).toEqual([]);
  });

  it('that deprecates is not passed off as something else', () => {
    const entry = entryOf('kind: added, operations: [listPets, createPet], paths: [deprecated]');
    expect(problemsOf(deprecated, entry)).toEqual([expect.stringContaining('give it the kind "deprecated"')]);
  });

  it('of texts only needs no entry', () => {
    expect(problemsOf({ ...gone, kind: 'changed', severity: 'documentation' })).toEqual([]);
  });
});
