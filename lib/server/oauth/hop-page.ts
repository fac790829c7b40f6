import 'server-only';
import { createPlainPage, escapeHtml } from '../plain-page.ts';

/**
 * A page that leads to a path of this site, so that the browser comes from here and brings its cookie.
 *
 * @param target path and query, as they came over the wire.
 */
export function createHopPage(target: string, isAutomatic: boolean): Response {
  const href = escapeHtml(target);
  return createPlainPage({
    title: 'Opening your sandbox',
    head: isAutomatic ? `<meta http-equiv="refresh" content="0;url=${href}">\n` : '',
    content: `<p><a href="${href}">Go on to the request for access</a></p>`,
  });
}
