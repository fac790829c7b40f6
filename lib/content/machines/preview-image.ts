import { isEntryHref } from '../changelog/changelog-page.ts';
import type { SitePage } from '../site-page.ts';

/** Of the picture that stands for a page where a link to it is shown, in pixels. */
export const previewSize = { width: 1200, height: 630 };

/**
 * Each takes the build 30 ms and 33 kB: in a larger reference the operations of a tag share one, and in a longer changelog its
 * entries share that of its page.
 */
export const maxOperationPreviews = 300;

/** Where the picture of each page is, by the page's path. */
export function previewHrefs(pages: readonly SitePage[]): Map<string, string> {
  const isLarge = pages.filter(({ method }) => method !== undefined).length > maxOperationPreviews;
  const isLong = pages.filter(({ href }) => isEntryHref(href)).length > maxOperationPreviews;
  return new Map(
    pages.map(({ href, method }) => {
      const isShared = (isLarge && method !== undefined) || (isLong && isEntryHref(href));
      const subject = isShared ? href.slice(0, href.lastIndexOf('/')) : href;
      return [href, `/previews${subject === '/' ? '/index' : subject}.png`];
    }),
  );
}
