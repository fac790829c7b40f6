import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { lateSections } from './late-sections.ts';
import { parseMdx } from './prepare-tree.ts';

const outline = (body: string) => {
  const tree: Root = parseMdx('docs/a.mdx', body);
  lateSections()(tree);
  return tree.children.map((node) =>
    node.type === 'mdxJsxFlowElement' ? node.children.map(({ type }) => type) : node.type,
  );
};

describe('lateSections', () => {
  it('makes a block of what follows each section heading but the first', () => {
    const body = 'Opening\n\n## One\n\nText\n\n## Two\n\nText\n\n### Part\n\n- item\n\n## Three\n\nText';
    expect(outline(body)).toEqual([
      ...['paragraph', 'heading', 'paragraph'],
      ...['heading', ['paragraph', 'heading', 'list']],
      ...['heading', ['paragraph']],
    ]);
  });

  it('leaves alone what has one section, and headings that follow each other', () => {
    expect(outline('## One\n\nText')).toEqual(['heading', 'paragraph']);
    expect(outline('## One\n\n## Two\n\n## Three\n\nText')).toEqual(['heading', 'heading', 'heading', ['paragraph']]);
  });
});
