import 'server-only';
import { type RenderedMdx, renderMdx } from './mdx/render-mdx.ts';
import { type PageSource, readGuides } from './page-source.ts';

/** The guide at a path of the site, undefined where none is. */
export function findGuide(href: string): PageSource | undefined {
  return readGuides().find((guide) => guide.href === href);
}

/**
 * @throws ContentError with file and line on a fault in the text.
 */
export function renderGuide(guide: PageSource): Promise<RenderedMdx> {
  return renderMdx(guide.file, guide.body);
}
