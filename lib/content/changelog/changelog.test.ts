import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderMdx } from '../mdx/render-mdx.ts';
import { readPortal } from '../portal.ts';
import { compareVersions } from './compare-versions.ts';
import { findUnnamedChanges } from './find-unnamed-changes.ts';
import { readChangelog } from './read-changelog.ts';

const entries = readChangelog({ drafts: true });

describe('the changelog', () => {
  // What to do about a failure stands in the problem; `npm run changelog:diff` prints all of it.
  it.each(compareVersions())('names what changed from $from to $to, and says what is breaking', ({ changes }) => {
    expect(findUnnamedChanges(changes, entries).map(({ problem }) => problem)).toEqual([]);
  });

  it('has the entries that the API description links to', () => {
    const description = readFileSync(readPortal().openapiFile, 'utf8');
    const linked = [...description.matchAll(/\/changelog\/([\w-]+)/g)].map(([, slug]) => slug);
    expect(linked.length).toBeGreaterThan(0);
    expect(readChangelog({ drafts: false }).map(({ slug }) => slug)).toEqual(expect.arrayContaining(linked));
  });

  it.each(entries)('$file can be read as MDX', async ({ file, body }) => {
    await expect(renderMdx(file, body)).resolves.toHaveProperty('Content');
  });
});
