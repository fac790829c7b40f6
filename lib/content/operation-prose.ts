import 'server-only';
import type { Operation } from '#lib/openapi/operation.ts';
import { type RenderedMdx, renderMdx } from './mdx/render-mdx.ts';
import { readOperationProse } from './page-source.ts';

/** The prose that stands beside what the description says, if there is any. */
export async function renderOperationProse(operation: Operation): Promise<RenderedMdx | undefined> {
  const body = readOperationProse(operation.href);
  return body === undefined ? undefined : renderMdx(`${operation.href.slice(1)}.mdx`, body);
}
