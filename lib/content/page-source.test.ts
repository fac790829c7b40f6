import { describe, expect, it } from 'vitest';
import { parsePageSource } from './page-source.ts';

const parse = (source: string) => parsePageSource('docs/a.mdx', '/docs/a', source);

describe('the frontmatter of a page', () => {
  it('is taken off without moving the lines of the text', () => {
    const page = parse('---\ntitle: A\ndescription: B\n---\n\nText');
    expect(page.frontmatter).toMatchObject({ title: 'A', description: 'B', facts: [] });
    expect(page.body.split('\n').indexOf('Text')).toBe(5);
  });

  it.each([
    ['is missing', 'Text', 'docs/a.mdx:1: has no frontmatter'],
    ['lacks a title', '---\ndescription: B\n---\n', 'docs/a.mdx:1: title: '],
    ['has a wrong value', '---\ntitle: A\ndescription: B\nminutes: soon\n---\n', 'docs/a.mdx:4: minutes: '],
    ['has an unknown field', '---\ntitle: A\ndescription: B\ndraught: true\n---\n', 'draught'],
    ['is no YAML', '---\ntitle: [A\n---\n', 'docs/a.mdx:2: the frontmatter is no YAML'],
  ])('is refused with file and line when it %s', (_case, source, message) => {
    expect(() => parse(source)).toThrow(message);
  });
});
