import 'server-only';
import type { BlockContent, Code, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { readFigure } from '../figures/figures.ts';
import { isMdxElement, readProps } from '../mdx/check-components.ts';
import { requireFence } from '../mdx/check-fences.ts';
import { type ElementName, isElementName, type PropsOf } from '../mdx/component-props.ts';
import { findExample } from '../operation-example.ts';
import { requireOperation } from '../operation-page.ts';
import { readOperationSamples } from '../operation-samples.ts';
import { readDescription } from '../read-description.ts';
import { tryHref } from '../try-href.ts';
import { bulletList, code, inlineCode, link, numberedList, paragraph, phrasing, text } from './mdast.ts';
import { schemaTable } from './operation-markdown.ts';

type MirrorComponents = {
  [Name in ElementName]: (props: PropsOf<Name>, children: RootContent[]) => RootContent[];
};

const calloutTitles: Record<PropsOf<'Callout'>['kind'], string> = {
  info: 'Info',
  tip: 'Tip',
  warning: 'Warning',
  danger: 'Danger',
  best: 'Best practice',
};

const passOn = (_props: unknown, children: RootContent[]) => children;

/** What each MDX component is in plain Markdown. */
const mirrorComponents: MirrorComponents = {
  Callout: ({ kind }, children) => [
    {
      type: 'blockquote',
      children: [paragraph({ type: 'strong', children: [text(calloutTitles[kind])] }), ...(children as BlockContent[])],
    },
  ],
  Endpoint: ({ operation }) => {
    const { method, path } = requireOperation(operation);
    return [paragraph(inlineCode(`${method.toUpperCase()} ${readDescription().servers[0]?.url ?? ''}${path}`))];
  },
  CodeTabs: passOn,
  Console: ({ operation }) => {
    const { method, path, summary, href } = requireOperation(operation);
    return [
      paragraph(inlineCode(`${method.toUpperCase()} ${readDescription().servers[0]?.url ?? ''}${path}`)),
      paragraph(text('Try it in a sandbox of your own, in the console of '), link(summary, href), text('.')),
    ];
  },
  Figure: ({ name }) => {
    const { summary, steps } = readFigure(name, readDescription()).text;
    return [paragraph(...phrasing(summary)), numberedList(steps.map((step) => [paragraph(...phrasing(step))]))];
  },
  Steps: passOn,
  Pair: passOn,
  IndexList: passOn,
  div: passOn,
  Legend: () => [],
  Samples: ({ operation }) =>
    readOperationSamples(requireOperation(operation)).map((sample) => code(sample.highlightAs, sample.source)),
  ResponseExample: ({ operation, status, example }) => [
    code('json', JSON.stringify(findExample(requireOperation(operation), status, example).value, null, 2)),
  ],
  SchemaTable: ({ schema }) => [schemaTable(readDescription(), schema)],
  TryIt: ({ operation, draft }, children) => [
    link(textOf({ type: 'root', children }) || requireOperation(operation).summary, tryHref(operation, draft)),
  ],
  OperationIndex: () => [
    bulletList(
      readDescription().operations.map(({ method, path, href, summary }) => [
        paragraph(inlineCode(`${method.toUpperCase()} ${path}`), text(' '), link(summary, `${href}.md`)),
      ]),
    ),
  ],
};

/** The tree with every component replaced by what it is in plain Markdown. */
export function replaceComponents(tree: Root, file: string): RootContent[] {
  return tree.children.flatMap((node) => replaceNode(node, file));
}

function replaceNode(node: RootContent, file: string): RootContent[] {
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return [];
  if (node.type === 'code') return [mirrorFence(node, file)];
  if (!('children' in node)) return [node];
  const children = (node.children as RootContent[]).flatMap((child) => replaceNode(child, file));
  if (!isMdxElement(node)) return [{ ...node, children } as RootContent];
  const name = node.name ?? '';
  if (!isElementName(name)) return children;
  const mirror = mirrorComponents[name] as (props: unknown, inner: RootContent[]) => RootContent[];
  return mirror(readProps(node, name, file), children);
}

/** A code block with its title and no line numbers; a diff is one by its language, so that its signs are understood. */
function mirrorFence(node: Code, file: string): Code {
  const isDiff = requireFence(node, file).marks.some((mark) => mark === 'ins' || mark === 'del');
  const [title] = /title="[^"]*"/.exec(node.meta ?? '') ?? [null];
  return { ...node, lang: isDiff ? 'diff' : (node.lang ?? null), meta: title };
}
