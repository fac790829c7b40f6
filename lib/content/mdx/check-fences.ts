import 'server-only';
import type { Code } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { ContentError } from '../content-error.ts';
import { type Fence, readFence } from './fence.ts';

/**
 * What a code block of a text says of itself.
 *
 * @throws ContentError with file and line where it is wrong.
 */
export function requireFence(node: Code, file: string): Fence {
  try {
    return readFence(node);
  } catch (error) {
    throw new ContentError(file, node.position?.start.line, error instanceof Error ? error.message : String(error));
  }
}

/**
 * Refuses tabs of anything but code blocks, fewer than two of them, and two in one language, between which a remembered
 * language could not choose.
 *
 * @throws ContentError with file and line.
 */
export function checkCodeTabs({ children, position }: MdxJsxFlowElement | MdxJsxTextElement, file: string): void {
  const ids = new Set<string>();
  for (const child of children) {
    if (child.type !== 'code') {
      throw new ContentError(file, child.position?.start.line, '<CodeTabs> holds code blocks only.');
    }
    const { id } = requireFence(child, file);
    if (ids.has(id)) {
      throw new ContentError(file, child.position?.start.line, `<CodeTabs> has two tabs in "${child.lang}".`);
    }
    ids.add(id);
  }
  if (ids.size < 2) {
    throw new ContentError(
      file,
      position?.start.line,
      '<CodeTabs> takes two code blocks or more, each in its language.',
    );
  }
}
