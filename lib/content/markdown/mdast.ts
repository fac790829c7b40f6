import type { BlockContent, Code, Heading, List, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown, gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { gfm } from 'micromark-extension-gfm';

/** Builders for the few kinds of Markdown nodes that pages are mirrored with. */

export function heading(depth: Heading['depth'], text: string): Heading {
  return { type: 'heading', depth, children: [{ type: 'text', value: text }] };
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

export function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

export function inlineCode(value: string): PhrasingContent {
  return { type: 'inlineCode', value };
}

export function link(title: string, url: string): PhrasingContent {
  return { type: 'link', url, children: [text(title)] };
}

export function code(lang: string, value: string): Code {
  return { type: 'code', lang, value };
}

export function bulletList(items: BlockContent[][]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((children) => ({ type: 'listItem', spread: false, children })),
  };
}

export function numberedList(items: BlockContent[][]): List {
  return { ...bulletList(items), ordered: true };
}

export function table(head: string[], rows: PhrasingContent[][][]): Table {
  const cells = (contents: PhrasingContent[][]) =>
    contents.map((children) => ({ type: 'tableCell' as const, children }));
  return {
    type: 'table',
    children: [
      { type: 'tableRow', children: cells(head.map((title) => [text(title)])) },
      ...rows.map((row) => ({ type: 'tableRow' as const, children: cells(row) })),
    ],
  };
}

/** Markdown of an API description as nodes; what it says in one line fits a table's cell. */
export function blocks(source: string): RootContent[] {
  return fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children;
}

/** Markdown of an API description for a table's cell: its paragraphs in a row, anything else left out. */
export function phrasing(source: string): PhrasingContent[] {
  return blocks(source).flatMap((block, index) =>
    block.type === 'paragraph' ? [...(index > 0 ? [text(' ')] : []), ...block.children] : [],
  );
}

const gfmExtension = gfmToMarkdown();

/** GFM, but for the backslashes that keep an address in a text from becoming a link: it may, and people read it. */
const readableGfm = {
  extensions: gfmExtension.extensions?.map(({ unsafe, ...rest }) => ({
    ...rest,
    unsafe: unsafe?.filter(({ character, atBreak }) => atBreak || !['@', '.', ':'].includes(character)),
  })),
};

/** Nodes as Markdown text: CommonMark and GFM, `-` bullets, fenced code. */
export function stringify(children: RootContent[]): string {
  const root: Root = { type: 'root', children };
  return toMarkdown(root, { extensions: [readableGfm], bullet: '-', fences: true, rule: '-' });
}
