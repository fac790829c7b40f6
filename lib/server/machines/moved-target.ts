import 'server-only';
import { markdownHref } from '#lib/content/markdown/markdown-href.ts';

/**
 * Where a request target leads whose page has moved: the new path with the old query; for the Markdown of a page, the Markdown
 * of the new one. Undefined where nothing moved.
 *
 * @param moved old paths and where each leads now, perhaps to a section.
 */
export function findMovedTarget(moved: Readonly<Record<string, string>>, target: string): string | undefined {
  const [, path = '', isMarkdown, query = ''] = /^(.*?)(\.md)?\/?(\?.*)?$/.exec(target) ?? [];
  const old = decodeURI(path);
  const to = Object.hasOwn(moved, old) ? moved[old] : undefined;
  if (to === undefined) return undefined;
  const [page = '', section] = to.split('#', 2);
  const anchor = section === undefined || isMarkdown ? '' : `#${encodeURIComponent(section)}`;
  return encodeURI(isMarkdown ? markdownHref(page) : page) + query + anchor;
}
