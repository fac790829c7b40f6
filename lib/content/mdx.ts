import 'server-only';
import { evaluate } from '@mdx-js/mdx';
import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { MDXModule } from 'mdx/types';
import * as runtime from 'react/jsx-runtime';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { ContentError } from './content-error.ts';

export type Heading = { id: string; title: string };

export type RenderedMdx = {
  Content: MDXModule['default'];
  /** Second-level headings, in order, for the contents list. */
  headings: Heading[];
};

/**
 * Compiles MDX to a component. Headings get stable ids, fences keep their title.
 *
 * @param allowed names of the components that the text may use.
 * @throws ContentError with file and line on a syntax error or an unknown component.
 */
export async function renderMdx(file: string, body: string, allowed: readonly string[]): Promise<RenderedMdx> {
  const headings: Heading[] = [];
  try {
    const { default: Content } = await evaluate(body, {
      ...runtime,
      remarkPlugins: [remarkGfm, [checkComponents, file, allowed], [nameHeadings, headings], keepFenceTitle],
    });
    return { Content, headings };
  } catch (error) {
    if (error instanceof ContentError || !(error instanceof Error)) throw error;
    throw new ContentError(file, lineOf(error), error.message);
  }
}

/** A VFileMessage tells its line; that of an element left open stands in its words only: `(3:1-3:10)`. */
function lineOf(error: Error): number | undefined {
  if ('line' in error && typeof error.line === 'number') return error.line;
  const line = /\((\d+):\d+/.exec(error.message)?.[1];
  return line === undefined ? undefined : Number(line);
}

function checkComponents(file: string, allowed: readonly string[]) {
  return (tree: Root) => {
    visit(tree, (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      const name = 'name' in node && typeof node.name === 'string' ? node.name : '';
      if (name === '' || allowed.includes(name)) return;
      throw new ContentError(file, node.position?.start.line, `<${name}> is unknown. Allowed: ${allowed.join(', ')}.`);
    });
  };
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

/** ```` ```json title="Account object" ```` → the `title` property of the code element. */
function keepFenceTitle() {
  return (tree: Root) => {
    visit(tree, 'code', (node) => {
      const title = /title="([^"]*)"/.exec(node.meta ?? '')?.[1];
      if (title !== undefined) node.data = { ...node.data, hProperties: { title } };
    });
  };
}
