import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { apiCatalogPath } from '#lib/content/machines/api-catalog.ts';
import { markdownHref } from '#lib/content/markdown/markdown-href.ts';
import type { PublishedPage } from '#lib/content/published-page.ts';
import type { Portal } from '#lib/server/portal.ts';
import { compressPages } from './compress-pages.ts';
import { deferFramework } from './defer-framework.ts';
import { setRequestedPath, stripFrameworkHeaders } from './framework-headers.ts';
import { holdBack } from './hold-back.ts';
import { insertTags } from './insert-tags.ts';
import { mergeStyles } from './merge-styles.ts';
import { createMergedStyles } from './merged-styles.ts';
import { prefersMarkdown } from './negotiate-markdown.ts';
import { setPageHeaders } from './page-headers.ts';

/** Files of script, style and type, which Next serves with an ETag, and what programs ask for, which may be a stream. */
const passedOn = /^\/(?:_next|api)\//;

const unknownScript =
  'Next’s pages hold a script that server/defer-framework.ts does not know, so they go out as Next made them, which is slower.';

/**
 * Has Next answer for a page or a file. A page is answered as Markdown to who prefers that, and gets the tags that name the
 * site's origin, which no build knows. Its framework is put off until it is due, and its stylesheets come as one.
 */
export function createPageAnswer(portal: Portal, pages: RequestListener) {
  const { machines, site } = portal;
  const answerMergedStyles = createMergedStyles(join(process.cwd(), '.next/static/chunks'));

  const describeLinks = (page: PublishedPage, isMarkdown: boolean) =>
    isMarkdown
      ? `<${site.origin}${encodeURI(page.href)}>; rel="canonical"`
      : `<${site.origin}${encodeURI(markdownHref(page.href))}>; rel="alternate"; type="text/markdown", ` +
        `<${site.origin}${apiCatalogPath}>; rel="api-catalog"`;

  let isTold = false;
  const revise = (page: string): string => {
    const deferred = deferFramework(page);
    if (deferred === undefined && !isTold) portal.logger.warn({}, unknownScript);
    isTold ||= deferred === undefined;
    return deferred === undefined ? page : mergeStyles(deferred);
  };

  return (request: IncomingMessage, response: ServerResponse, target: string): void => {
    stripFrameworkHeaders(request, !target.startsWith('/api/'));
    setRequestedPath(request, target);
    setPageHeaders(response, portal.upstreamKind);
    const path = target.split('?', 1)[0] ?? '';
    if (answerMergedStyles(request, response, path)) return;
    const page = machines.findPage(path);
    const isMarkdown = page ? prefersMarkdown(request) : path.endsWith('.md');
    const shown =
      page ?? (isMarkdown ? machines.findPage(path.slice(0, -'.md'.length).replace(/^\/index$/, '/')) : page);
    if (shown) response.setHeader('Link', describeLinks(shown, isMarkdown));
    request.url = page && isMarkdown ? encodeURI(markdownHref(page.href)) + target.slice(path.length) : target;
    compressPages(request, response, () => {
      if (page) {
        const insert = insertTags(machines.tagsOf(page));
        holdBack(request, response, {
          vary: 'Accept',
          revise: (html) => insert(revise(html)),
          isPrivate: isMarkdown,
        });
      } else if (!passedOn.test(path)) {
        holdBack(request, response, { revise });
      }
      pages(request, response);
    });
  };
}
