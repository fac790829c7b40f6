import type { MDXComponents } from 'mdx/types';
import { isValidElement, type ReactNode } from 'react';
import { Callout } from '#components/docs/callout.tsx';
import { CodeFigure } from '#components/docs/code-figure.tsx';
import { CodeTabs } from '#components/docs/code-tabs.tsx';
import { IndexList, Pair } from '#components/docs/columns.tsx';
import { Heading } from '#components/docs/heading.tsx';
import { Legend } from '#components/docs/legend.tsx';
import { Steps } from '#components/docs/steps.tsx';
import { OperationIndex } from '#components/reference/operation-index.tsx';
import type { MdxComponentName } from '#lib/content/mdx-component-names.ts';
import { requireOperation } from '#lib/content/operation-page.ts';
import { readOperationSamples } from '#lib/content/operation-samples.ts';
import { readDescription } from '#lib/content/read-description.ts';
import { highlight, isCodeLanguage, plainLines } from '#lib/samples/highlight.ts';
import { highlightSamples } from './highlight-samples.ts';

/** What MDX texts are made of. A new component also needs its plain form in `lib/content/markdown/mirror-components.ts`. */
export const mdxComponents: MDXComponents & Record<Exclude<MdxComponentName, 'div'>, unknown> = {
  h2: ({ id = '', children }) => <Heading level={2} id={id} title={children} name={textOf(children)} />,
  h3: ({ id = '', children }) => <Heading level={3} id={id} title={children} name={textOf(children)} />,
  pre: Fence,
  Callout,
  Steps,
  Pair,
  IndexList,
  Legend,
  Samples,
  ResponseExample,
  OperationIndex: () => <OperationIndex operations={readDescription().operations.map(linkOf)} />,
};

/** A fenced block: its language from the fence, its title from `title="…"`. */
async function Fence({ children }: { children?: ReactNode }) {
  if (!isValidElement<{ className?: string; title?: string; children?: ReactNode }>(children))
    return <pre>{children}</pre>;
  const { className = '', title, children: content } = children.props;
  const source = textOf(content).replace(/\n$/, '');
  const fence = className.replace('language-', '');
  const language = fence === 'sh' ? 'shell' : fence;
  const lines = isCodeLanguage(language) ? await highlight(source, language) : plainLines(source);
  return <CodeFigure title={title ?? fence} lines={lines} />;
}

/** The first example request of an operation in the portal's languages. */
async function Samples({ operation }: { operation: string }) {
  return <CodeTabs samples={await highlightSamples(readOperationSamples(requireOperation(operation)))} />;
}

/** The first documented example of an operation's answer. */
async function ResponseExample({ operation, status }: { operation: string; status: string }) {
  const response = requireOperation(operation).responses.find((candidate) => candidate.status === status);
  const example = response?.content[0]?.examples[0];
  if (!response || !example) throw new Error(`${operation} documents no example for ${status}.`);
  const lines = await highlight(JSON.stringify(example.value, null, 2), 'json');
  return <CodeFigure title={`Response ${status}`} lines={lines} />;
}

function linkOf({ href, summary, method, path }: ReturnType<typeof requireOperation>) {
  return { href, title: summary, method, path };
}

function textOf(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(textOf).join('');
  return isValidElement<{ children?: ReactNode }>(node) ? textOf(node.props.children) : '';
}
