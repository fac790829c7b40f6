import 'server-only';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { ContentError } from '../content-error.ts';
import { checkComponents } from './check-components.ts';
import { expandComponents } from './expand-components.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

/** A remark plugin: checks a text's components, and puts words in the place of those that stand for words. */
export function prepareTree(file: string) {
  return (tree: Root): Root => {
    checkComponents(tree, file);
    return expandComponents(tree, file);
  };
}

/**
 * The tree of an MDX text, checked, with facts in their places: what Markdown and search are made of. HTML is made of the
 * same by `renderMdx`.
 *
 * @throws ContentError with file and line on a syntax error or a wrong component.
 */
export function parseMdx(file: string, body: string): Root {
  try {
    return prepareTree(file)(parser.parse(body));
  } catch (error) {
    throw contentErrorOf(error, file);
  }
}

/** What a parser throws, as a fault in a file of the content folder. */
export function contentErrorOf(error: unknown, file: string): unknown {
  if (error instanceof ContentError || !(error instanceof Error)) return error;
  return new ContentError(file, lineOf(error), error.message);
}

/** A VFileMessage tells its line; that of an element left open stands in its words only: `(3:1-3:10)`. */
function lineOf(error: Error): number | undefined {
  if ('line' in error && typeof error.line === 'number') return error.line;
  const line = /\((\d+):\d+/.exec(error.message)?.[1];
  return line === undefined ? undefined : Number(line);
}
