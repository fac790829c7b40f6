import { describe, expect, it, vi } from 'vitest';
import { makeContentFolder } from '../fixtures/content-folder.ts';
import { readChangelog } from './read-changelog.ts';

const entry = (date: string, more = '') =>
  `---\ntitle: A\ndate: ${date}\nproduct: docs\nchanges: [{ kind: added, text: a }]\n${more}---\n`;

describe('readChangelog', () => {
  it('gives the newest first, whatever zone their times are in', () => {
    using _folder = makeContentFolder({
      'changelog/a.mdx': entry('2026-01-01T23:30:00-05:00'),
      'changelog/b.mdx': entry('2026-01-02T04:00:00Z'),
      'changelog/c.mdx': entry('2026-01-02T10:00:00+09:00'),
    });
    expect(readChangelog().map(({ slug, date }) => `${slug} ${date}`)).toEqual([
      'a 2026-01-02T04:30:00.000Z',
      'b 2026-01-02T04:00:00.000Z',
      'c 2026-01-02T01:00:00.000Z',
    ]);
  });

  it('leaves drafts out where it is not asked for them, but checks them', () => {
    using folder = makeContentFolder({
      'changelog/a.mdx': entry('2026-01-01T00:00:00Z'),
      'changelog/b.mdx': entry('2026-01-02T00:00:00Z', 'draft: true\n'),
    });
    expect(readChangelog().map(({ slug }) => slug)).toEqual(['a']);
    expect(readChangelog({ drafts: true }).map(({ slug }) => slug)).toEqual(['b', 'a']);
    folder.write('changelog/b.mdx', entry('soon', 'draft: true\n'));
    expect(() => readChangelog()).toThrow('changelog/b.mdx:3: date');
  });

  it('refuses two entries with one id, which feeds would take for one', () => {
    using _folder = makeContentFolder({
      'changelog/a.mdx': entry('2026-01-01T00:00:00Z'),
      'changelog/b.mdx': entry('2026-01-02T00:00:00Z', 'id: a\n'),
    });
    expect(() => readChangelog()).toThrow('changelog/b.mdx: has the id "a", as changelog/a.mdx has.');
  });

  it('looks at the files of a served site only now and then', () => {
    vi.useFakeTimers();
    vi.stubEnv('NODE_ENV', 'production');
    using folder = makeContentFolder({ 'changelog/a.mdx': entry('2026-01-01T00:00:00Z') });
    const slugs = () => readChangelog().map(({ slug }) => slug);
    expect(slugs()).toEqual(['a']);
    folder.write('changelog/b.mdx', entry('2026-01-02T00:00:00Z'));
    expect(slugs()).toEqual(['a']);
    vi.advanceTimersByTime(5_000);
    expect(slugs()).toEqual(['b', 'a']);
    vi.unstubAllEnvs();
    vi.useRealTimers();
  });

  it('is empty where there is no changelog', () => {
    using _folder = makeContentFolder({});
    expect(readChangelog()).toEqual([]);
  });
});
