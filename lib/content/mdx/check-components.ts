import 'server-only';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { ContentError, describeProblems } from '../content-error.ts';
import { checkCodeTabs, requireFence } from './check-fences.ts';
import { type ComponentName, componentProps, findComponentProps, type PropsOf } from './component-props.ts';

export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a node of the tree is a component: a line of its own, or within a paragraph. */
export function isMdxElement(node: { type: string }): node is MdxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/**
 * Refuses what a text must not hold: components that are unknown, properties that are unknown, missing or wrong, code
 * blocks that say something unknown of themselves, and code that would run. A text is data: it is compiled on the server,
 * so nothing in it may run.
 *
 * @throws ContentError with file, line and what is allowed.
 */
export function checkComponents(tree: Root, file: string): void {
  visit(tree, (node) => {
    const line = node.position?.start.line;
    if (node.type === 'mdxjsEsm') {
      throw new ContentError(file, line, 'import and export do nothing here. Components are there without an import.');
    }
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      if (/^\s*\/\*[\s\S]*\*\/\s*$/.test(String('value' in node ? node.value : ''))) return;
      throw new ContentError(file, line, 'braces hold code, which texts may not. Write \\{ for a brace.');
    }
    if (node.type === 'code') requireFence(node, file);
    if (isMdxElement(node)) checkElement(node, file, line);
  });
}

/**
 * The properties of a component, checked and with their defaults.
 *
 * @throws ContentError when they are not as the component wants them.
 */
export function readProps<Name extends ComponentName>(element: MdxElement, name: Name, file: string): PropsOf<Name> {
  const line = element.position?.start.line;
  const entries = element.attributes.map((attribute) => {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
      return [attribute.name, attribute.value];
    throw new ContentError(file, line, `<${name}> takes its properties as text only: name="value".`);
  });
  const schema = componentProps[name];
  const result = schema.safeParse(Object.fromEntries(entries));
  if (result.success) return result.data as PropsOf<Name>;
  const allowed = Object.keys(schema.shape).join(', ') || 'none';
  throw new ContentError(file, line, `<${name}> ${describeProblems(result.error)}. Its properties: ${allowed}.`);
}

function checkElement(element: MdxElement, file: string, line: number | undefined): void {
  const name = element.name ?? '';
  // A fragment, <>…</>, has no name and changes nothing.
  if (name === '') return;
  if (!findComponentProps(name)) {
    const allowed = Object.keys(componentProps).join(', ');
    throw new ContentError(file, line, `<${name}> is unknown. Allowed: ${allowed}.`);
  }
  readProps(element, name as ComponentName, file);
  if (name === 'CodeTabs') checkCodeTabs(element, file);
}
