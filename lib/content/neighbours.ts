import 'server-only';
import { isEntryHref } from './changelog/changelog-page.ts';
import { readSitePages, type SitePage } from './site-page.ts';

/** The pages before and after one: in the order of the sidebar, and of an entry of the changelog in the order of time. */
export function readNeighbours(href: string): { previous: SitePage | undefined; next: SitePage | undefined } {
  const isEntry = isEntryHref(href);
  const pages = readSitePages().filter((page) => isEntryHref(page.href) === isEntry);
  if (isEntry) pages.reverse();
  const index = pages.findIndex((page) => page.href === href);
  return { previous: pages[index - 1], next: index === -1 ? undefined : pages[index + 1] };
}
