import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';

/**
 * A remark plugin: from the second section on, what follows a second-level heading becomes a block of its own (class `late`),
 * which the first paint need not wait for.
 */
export function lateSections() {
  return (tree: Root): void => {
    const { children } = tree;
    const headings = [...children.keys()].filter((index) => isSectionHeading(children[index]));
    const [, second = children.length, ...others] = headings;
    const starts = second < children.length ? [second, ...others] : [];
    tree.children = [
      ...children.slice(0, second),
      ...starts.flatMap((start, index) => {
        const [heading, ...content] = children.slice(start, starts[index + 1]);
        return heading && content.length > 0 ? [heading, lateBlock(content)] : (heading ?? []);
      }),
    ];
  };
}

function isSectionHeading(node: RootContent | undefined): boolean {
  return node?.type === 'heading' && node.depth === 2;
}

function lateBlock(content: RootContent[]): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: 'div',
    attributes: [{ type: 'mdxJsxAttribute', name: 'className', value: 'late' }],
    children: content as MdxJsxFlowElement['children'],
  };
}
