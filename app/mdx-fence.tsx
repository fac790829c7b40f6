import { Children, isValidElement, type ReactNode } from 'react';
import { CodeFigure } from '#components/docs/code-figure.tsx';
import { CodeTabs } from '#components/docs/code-tabs.tsx';
import { readFence } from '#lib/content/mdx/fence.ts';
import { highlightMarked } from '#lib/samples/highlight-marked.ts';
import { textOf } from './text-of.ts';

/** A fenced block of a text. */
export async function Fence({ children }: { children?: ReactNode }) {
  return <CodeFigure {...(await highlightFence(children))} />;
}

/** Fenced blocks of a text, a tab each. */
export async function FenceTabs({ children }: { children?: ReactNode }) {
  const fences = Children.toArray(children).filter((child) => isValidElement<{ children?: ReactNode }>(child));
  return <CodeTabs samples={await Promise.all(fences.map(({ props }) => highlightFence(props.children)))} />;
}

/** What MDX makes of a fence is a `code` element, in `pre`, with its language as a class. */
async function highlightFence(code: ReactNode) {
  if (!isValidElement<{ className?: string; meta?: string; children?: ReactNode }>(code))
    throw new Error('A pre element of MDX holds no code element.');
  const { className = '', meta, children } = code.props;
  const value = textOf(children).replace(/\n$/, '');
  const {
    highlightAs,
    source,
    marks,
    run: _run,
    ...fence
  } = readFence({ lang: className.replace('language-', ''), meta, value });
  return { ...fence, lines: await highlightMarked(source, highlightAs, marks), marks };
}
