import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';

/**
 * A remark plugin: from the second section on, what follows a second-level heading becomes a block of its own (class `late`),
 * which the first paint need not wait for.
 *
 * @param firstId an id for the first of them.
 */
export function lateSections(firstId?: string) {
  return (tree: Root): void => {
    const { children } = tree;
    const headings = [...children.keys()].filter((index) => isSectionHeading(children[index]));
    const [, second = children.length, ...others] = headings;
    const starts = second < children.length ? [second, ...others] : [];
    tree.children = [
      ...children.slice(0, second),
      ...starts.flatMap((start, index) => {
        const [heading, ...content] = children.slice(start, starts[index + 1]);
        return heading && content.length > 0
          ? [heading, lateBlock(content, index === 0 ? firstId : undefined)]
          : (heading ?? []);
      }),
    ];
  };
}

function isSectionHeading(node: RootContent | undefined): boolean {
  return node?.type === 'heading' && node.depth === 2;
}

function lateBlock(content: RootContent[], id: string | undefined): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: 'div',
    attributes: Object.entries({ className: 'late', id }).flatMap(([name, value]) =>
      value === undefined ? [] : { type: 'mdxJsxAttribute', name, value },
    ),
    children: content as MdxJsxFlowElement['children'],
  };
}
