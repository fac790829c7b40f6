import 'server-only';
import { toString as textOf } from 'mdast-util-to-string';
import { type Fence, readFence } from './mdx/fence.ts';
import { parseMdx } from './mdx/prepare-tree.ts';
import type { PageSource } from './page-source.ts';

/**
 * The blocks of code in a section of a guide, for another page to show: what stands below a heading of the second level, down
 * to the next one. None where the guide has no such heading.
 *
 * @throws ContentError with file and line on a fault in the text.
 */
export function readSectionFences(guide: PageSource, title: string): Fence[] {
  const { children } = parseMdx(guide.file, guide.body);
  const isHeading = (node: (typeof children)[number]) => node.type === 'heading' && node.depth === 2;
  const start = children.findIndex((node) => isHeading(node) && textOf(node) === title);
  if (start === -1) return [];
  const after = children.slice(start + 1);
  const end = after.findIndex(isHeading);
  return after
    .slice(0, end === -1 ? undefined : end)
    .flatMap((node) => (node.type === 'code' ? [readFence(node)] : []));
}
