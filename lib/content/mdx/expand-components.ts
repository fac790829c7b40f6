import 'server-only';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { isMdxElement, type MdxElement, readProps } from './check-components.ts';
import { isWordName } from './component-props.ts';
import { wordComponents } from './word-components.ts';

/**
 * The tree with each component that stands for words replaced by these, so that HTML, Markdown, contents list and search
 * all have them from one place. One that stands alone on its line becomes a paragraph of its own.
 *
 * @throws ContentError when a property is not as the component wants it.
 */
export function expandComponents(tree: Root, file: string): Root {
  return { ...tree, children: tree.children.flatMap((node) => expandNode(node, file)) };
}

function expandNode(node: RootContent, file: string): RootContent[] {
  const expanded = expandChildren(node, file);
  if (!isMdxElement(expanded) || expanded.name === null || !isWordName(expanded.name)) return [expanded as RootContent];
  return expandElement(expanded, file);
}

function expandElement(element: MdxElement, file: string): RootContent[] {
  const name = element.name ?? '';
  if (!isWordName(name)) return [element];
  const expand = wordComponents[name] as (props: unknown, children: RootContent[]) => RootContent[];
  const nodes = expand(readProps(element, name, file), element.children as RootContent[]);
  const isAlone = element.type === 'mdxJsxFlowElement' && nodes.every(isPhrasing);
  return isAlone ? [{ type: 'paragraph', children: nodes as PhrasingContent[] }] : nodes;
}

function expandChildren<Node extends RootContent>(node: Node, file: string): Node {
  if (!('children' in node)) return node;
  const children = (node.children as RootContent[]).flatMap((child) => expandNode(child, file));
  return { ...node, children };
}

function isPhrasing({ type }: RootContent): boolean {
  return type === 'text' || type === 'inlineCode' || type === 'link';
}
