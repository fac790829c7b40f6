import type { MDXComponents } from 'mdx/types';
import type { ComponentType, ReactNode } from 'react';
import { Callout } from '#components/docs/callout.tsx';
import { CodeFigure } from '#components/docs/code-figure.tsx';
import { CodeTabs } from '#components/docs/code-tabs.tsx';
import { IndexList, Pair } from '#components/docs/columns.tsx';
import { Heading } from '#components/docs/heading.tsx';
import { Legend } from '#components/docs/legend.tsx';
import { ProseTable } from '#components/docs/prose-table.tsx';
import { Steps } from '#components/docs/steps.tsx';
import { TryLink } from '#components/docs/try-link.tsx';
import { Endpoint } from '#components/reference/endpoint.tsx';
import { OperationIndex } from '#components/reference/operation-index.tsx';
import { SchemaTable } from '#components/reference/schema-table.tsx';
import type { ElementName, PropsOf } from '#lib/content/mdx/component-props.ts';
import { findExample } from '#lib/content/operation-example.ts';
import { requireOperation } from '#lib/content/operation-page.ts';
import { readOperationSamples } from '#lib/content/operation-samples.ts';
import { readDescription } from '#lib/content/read-description.ts';
import { tryHref } from '#lib/content/try-href.ts';
import { describeSchema } from '#lib/openapi/schema-field.ts';
import { highlight } from '#lib/samples/highlight.ts';
import { highlightSamples } from './highlight-samples.ts';
import { Fence, FenceTabs } from './mdx-fence.tsx';
import { Figure } from './mdx-figure.tsx';
import { TextConsole } from './operation-console.tsx';
import { textOf } from './text-of.ts';

type Elements = {
  [Name in Exclude<ElementName, 'div'>]: ComponentType<PropsOf<Name> & { children: ReactNode }>;
};

/** What MDX texts are made of. A new component also needs its plain form in `lib/content/markdown/mirror-components.ts`. */
export const mdxComponents: MDXComponents & Elements = {
  h2: ({ id = '', children }) => <Heading level={2} id={id} title={children} name={textOf(children)} />,
  h3: ({ id = '', children }) => <Heading level={3} id={id} title={children} name={textOf(children)} />,
  h4: ({ id = '', children }) => <Heading level={4} id={id} title={children} name={textOf(children)} />,
  pre: Fence,
  table: ProseTable,
  Callout,
  CodeTabs: FenceTabs,
  Console: ({ operation }) => <TextConsole operation={requireOperation(operation)} />,
  Endpoint: EndpointOf,
  Steps,
  Pair,
  Figure,
  IndexList,
  Legend,
  Samples,
  ResponseExample,
  SchemaTable: SchemaFields,
  TryIt,
  OperationIndex: () => <OperationIndex operations={readDescription().operations.map(linkOf)} />,
};

/** The first example request of an operation in the portal's languages. */
async function Samples({ operation }: PropsOf<'Samples'>) {
  return <CodeTabs samples={await highlightSamples(readOperationSamples(requireOperation(operation)))} />;
}

/** A documented example of an operation's answer. */
async function ResponseExample({ operation, status, example, title }: PropsOf<'ResponseExample'>) {
  const { value } = findExample(requireOperation(operation), status, example);
  const lines = await highlight(JSON.stringify(value, null, 2), 'json');
  return <CodeFigure title={title ?? `Response ${status}`} lines={lines} />;
}

function TryIt({ operation, draft, children }: PropsOf<'TryIt'> & { children: ReactNode }) {
  return <TryLink href={tryHref(operation, draft)} title={textOf(children) || requireOperation(operation).summary} />;
}

function EndpointOf({ operation }: PropsOf<'Endpoint'>) {
  const { method, path } = requireOperation(operation);
  return <Endpoint method={method} origin={readDescription().servers[0]?.url ?? ''} path={path} />;
}

/** The fields of a named schema. */
function SchemaFields({ schema }: PropsOf<'SchemaTable'>) {
  const { document } = readDescription();
  const { children } = describeSchema(document, { $ref: `#/components/schemas/${schema}` });
  return <SchemaTable caption={schema} fields={children} />;
}

function linkOf({ href, summary, method, path, deprecation }: ReturnType<typeof requireOperation>) {
  return { href, title: summary, method, path, isDeprecated: deprecation !== undefined };
}
