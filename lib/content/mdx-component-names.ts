/**
 * The components that MDX texts may use. Each needs two forms: as an element in `app/mdx-components.tsx`, and in plain
 * Markdown in `markdown/mirror-components.ts`. `div` groups what stands in one column of a `Pair`.
 */
export const mdxComponentNames = [
  'Callout',
  'IndexList',
  'Legend',
  'OperationIndex',
  'Pair',
  'ResponseExample',
  'Samples',
  'Steps',
  'div',
] as const;

export type MdxComponentName = (typeof mdxComponentNames)[number];
