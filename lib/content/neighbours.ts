import 'server-only';
import { readSitePages, type SitePage } from './site-page.ts';

/** The pages before and after one, in the order of the sidebar. */
export function readNeighbours(href: string): { previous: SitePage | undefined; next: SitePage | undefined } {
  const pages = readSitePages();
  const index = pages.findIndex((page) => page.href === href);
  return { previous: pages[index - 1], next: index === -1 ? undefined : pages[index + 1] };
}
