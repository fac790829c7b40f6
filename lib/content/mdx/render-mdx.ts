import 'server-only';
import { evaluate } from '@mdx-js/mdx';
import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { MDXModule } from 'mdx/types';
import * as runtime from 'react/jsx-runtime';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { labelCells } from './label-cells.ts';
import { lateSections } from './late-sections.ts';
import { contentErrorOf, prepareTree } from './prepare-tree.ts';

export type Heading = { id: string; title: string };

export type RenderedMdx = {
  Content: MDXModule['default'];
  /** Second-level headings, in order, for the contents list. */
  headings: Heading[];
};

/**
 * Compiles MDX to a component. Headings get stable ids, fences keep what follows their language.
 *
 * @throws ContentError with file and line on a syntax error or a wrong component.
 */
export async function renderMdx(file: string, body: string): Promise<RenderedMdx> {
  const headings: Heading[] = [];
  try {
    const { default: Content } = await evaluate(body, {
      ...runtime,
      remarkPlugins: [
        remarkGfm,
        [prepareTree, file],
        [nameHeadings, headings],
        keepFenceMeta,
        labelCells,
        lateSections,
      ],
    });
    return { Content, headings };
  } catch (error) {
    throw contentErrorOf(error, file);
  }
}

function nameHeadings(headings: Heading[]) {
  return (tree: Root) => {
    const slugger = new GithubSlugger();
    visit(tree, 'heading', (node) => {
      const title = textOf(node);
      const id = slugger.slug(title);
      node.data = { ...node.data, hProperties: { id } };
      if (node.depth === 2) headings.push({ id, title });
    });
  };
}

/** What follows a fence's language reaches the code element as its `meta` property. */
function keepFenceMeta() {
  return (tree: Root) => {
    visit(tree, 'code', (node) => {
      node.data = { ...node.data, hProperties: { meta: node.meta ?? '' } };
    });
  };
}
