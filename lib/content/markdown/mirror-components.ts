import 'server-only';
import type { BlockContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { type MdxComponentName, mdxComponentNames } from '../mdx-component-names.ts';
import { requireOperation } from '../operation-page.ts';
import { readOperationSamples } from '../operation-samples.ts';
import { readDescription } from '../read-description.ts';
import { bulletList, code, inlineCode, link, paragraph, text } from './mdast.ts';

type Attributes = Record<string, string>;

type MirrorComponent = (attributes: Attributes, children: RootContent[]) => RootContent[];

const calloutTitles: Record<string, string> = {
  info: 'Info',
  tip: 'Tip',
  warning: 'Warning',
  danger: 'Danger',
  best: 'Best practice',
};

const passOn: MirrorComponent = (_attributes, children) => children;

/** What each MDX component is in plain Markdown. */
const mirrorComponents: Record<MdxComponentName, MirrorComponent> = {
  Callout: ({ kind = '' }, children) => [
    {
      type: 'blockquote',
      children: [
        paragraph({ type: 'strong', children: [text(calloutTitles[kind] ?? kind)] }),
        ...(children as BlockContent[]),
      ],
    },
  ],
  Steps: passOn,
  Pair: passOn,
  IndexList: passOn,
  div: passOn,
  Legend: () => [],
  Samples: ({ operation = '' }) =>
    readOperationSamples(requireOperation(operation)).map((sample) => code(sample.highlightAs, sample.source)),
  ResponseExample: ({ operation = '', status = '' }) => {
    const example = requireOperation(operation).responses.find((response) => response.status === status)?.content[0]
      ?.examples[0];
    return example ? [code('json', JSON.stringify(example.value, null, 2))] : [];
  },
  OperationIndex: () => [
    bulletList(
      readDescription().operations.map(({ method, path, href, summary }) => [
        paragraph(inlineCode(`${method.toUpperCase()} ${path}`), text(' '), link(summary, `${href}.md`)),
      ]),
    ),
  ],
};

/** The tree with every component replaced by what it is in plain Markdown. */
export function replaceComponents(tree: Root): RootContent[] {
  return tree.children.flatMap(replaceNode);
}

function replaceNode(node: RootContent): RootContent[] {
  if (node.type === 'mdxJsxFlowElement') return replaceElement(node as MdxJsxFlowElement);
  if (!('children' in node)) return [node];
  const children = (node.children as RootContent[]).flatMap(replaceNode);
  return [{ ...node, children } as RootContent];
}

function replaceElement(element: MdxJsxFlowElement): RootContent[] {
  const attributes = Object.fromEntries(
    element.attributes.flatMap((attribute): [string, string][] =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
  const children = (element.children as RootContent[]).flatMap(replaceNode);
  const name = mdxComponentNames.find((candidate) => candidate === element.name);
  return name ? mirrorComponents[name](attributes, children) : children;
}
