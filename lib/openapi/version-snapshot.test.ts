import { readFileSync } from 'node:fs';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { diffDescriptions } from './diff/diff-descriptions.ts';
import { parseDocument } from './document.ts';
import { snapshotOf } from './version-snapshot.ts';

const description = readFileSync(new URL('../../content/openapi/atlas.yaml', import.meta.url), 'utf8');

describe('the snapshot of the API description', () => {
  const snapshot = snapshotOf(description);

  it('differs from it in texts only', () => {
    const changes = diffDescriptions(parseDocument(description), parseDocument(snapshot));
    expect(changes.filter(({ severity }) => severity !== 'documentation')).toEqual([]);
    expect(changes.length).toBeGreaterThan(0);
  });

  it('is half as long, and a valid description', async () => {
    expect(snapshot.length).toBeLessThan(0.6 * description.length);
    const config = await createConfig({ rules: { struct: 'error', 'no-unresolved-refs': 'error' } });
    expect(await lintFromString({ source: snapshot, config })).toEqual([]);
  });

  it('stays the same when a text is edited', () => {
    const edited = description.replace('Returns a paginated list', 'Gives a paginated list');
    expect(edited).not.toBe(description);
    expect(snapshotOf(edited)).toBe(snapshot);
  });
});

describe('snapshotOf', () => {
  it.each([
    ['a field that is called as a text is', 'properties: { description: { type: string }, example: {} }'],
    ['data of the API', 'default: { description: a }'],
    ['a header by such a name', 'headers: { Summary: {}, summary: {} }'],
  ])('keeps %s', (_what, yaml) => {
    expect(parseYaml(snapshotOf(`${yaml}\n`))).toEqual(parseYaml(yaml));
  });

  it('leaves texts, examples and comments out', () => {
    const yaml = '# a\nsummary: a\nschema: { type: string, description: a, examples: [a] } # b\n';
    expect(snapshotOf(yaml)).toBe('schema: { type: string }\n');
  });
});
