import { describe, expect, it } from 'vitest';
import { parsePageSource } from './page-source.ts';

const parse = (source: string) => parsePageSource('docs/a.mdx', '/docs/a', source);

describe('the frontmatter of a page', () => {
  it('is taken off without moving the lines of the text', () => {
    const page = parse('---\ntitle: A\ndescription: B\n---\n\nText');
    expect(page.frontmatter).toMatchObject({ title: 'A', description: 'B', facts: [] });
    expect(page.body.split('\n').indexOf('Text')).toBe(5);
  });

  it('names facts and operations instead of typing them', () => {
    const stations = '[{ operation: createAccount }, { label: A, href: /a }, { label: B, href: /b }]';
    const course = `{ label: C, start: S, region: R, caption: T, stations: ${stations} }`;
    const facts = '[{ term: Base URL, fact: base-url, isCode: true }, { term: Auth, value: OAuth }]';
    const { frontmatter } = parse(`---\ntitle: A\ndescription: B\nfacts: ${facts}\ncourse: ${course}\n---\n`);
    expect(frontmatter.facts).toEqual([
      { term: 'Base URL', value: 'https://api.atlasfiction.com', isCode: true },
      { term: 'Auth', value: 'OAuth', isCode: false },
    ]);
    expect(frontmatter.course?.stations[0]).toEqual({
      label: 'POST /v1/accounts',
      href: '/reference/accounts/create-account',
    });
  });

  it.each([
    ['is missing', 'Text', 'docs/a.mdx:1: has no frontmatter'],
    ['lacks a title', '---\ndescription: B\n---\n', 'docs/a.mdx:2: title: '],
    ['has a wrong value', '---\ntitle: A\ndescription: B\nminutes: soon\n---\n', 'docs/a.mdx:4: minutes: '],
    ['has an unknown field', '---\ntitle: A\ndescription: B\ndraught: true\n---\n', 'draught'],
    [
      'names an unknown fact',
      '---\ntitle: A\ndescription: B\nfacts: [{ term: Base URL, fact: bas-url }]\n---\n',
      'docs/a.mdx:4: facts.0: "bas-url" is no fact',
    ],
    [
      'has a fact without a value',
      '---\ntitle: A\ndescription: B\nfacts: [{ term: Base URL }]\n---\n',
      'docs/a.mdx:4: facts.0: give a value or a fact',
    ],
    ['is no YAML', '---\ntitle: [A\n---\n', 'docs/a.mdx:2: the frontmatter is no YAML'],
  ])('is refused with file and line when it %s', (_case, source, message) => {
    expect(() => parse(source)).toThrow(message);
  });
});
