import { attributeOf, elementsOf, type Finding, type Page } from './page.ts';

/** Answers for a path that is no page: a file, a feed, an API. Gives the status of a GET. */
type Ask = (path: string) => Promise<number>;

/**
 * Links and form targets within the site that lead nowhere, or to an anchor that their page does not have. Links to other sites are not
 * followed.
 */
export async function findDeadLinks(pages: Page[], ask: Ask): Promise<Finding[]> {
  const anchors = new Map(pages.map((page) => [page.path, anchorsOf(page)]));
  const findings: Finding[] = [];
  const statuses = new Map<string, Promise<number>>();
  for (const page of pages) {
    for (const href of new Set(linksOf(page))) {
      const { pathname, search, hash } = new URL(href, `http://site.invalid${page.path}`);
      const ids = anchors.get(pathname);
      if (!ids) {
        const target = pathname + search;
        if (!statuses.has(target)) statuses.set(target, ask(target));
        const status = await statuses.get(target);
        // A door leads on for now; a page that has moved for good is to be linked to where it is.
        if (status !== 200 && status !== 302)
          findings.push({ path: page.path, problem: `${href} answers ${status}. Link to a page that is there.` });
      } else if (!isAnchor(ids, hash)) {
        findings.push({
          path: page.path,
          problem: `${href}: ${pathname} has no element with the id "${hash.slice(1)}".`,
        });
      }
    }
  }
  return findings;
}

function linksOf(page: Page): string[] {
  return elementsOf(page)
    .flatMap((element) => [
      ...(element.tagName === 'a' || element.tagName === 'link' ? [attributeOf(element, 'href')] : []),
      ...(element.tagName === 'form' && attributeOf(element, 'method')?.toLowerCase() !== 'post'
        ? [attributeOf(element, 'action')]
        : []),
    ])
    .filter((href) => href !== undefined)
    .filter((href) => /^(?:\/(?!\/)|#|\?)/.test(href));
}

function anchorsOf(page: Page): Set<string> {
  return new Set(elementsOf(page).flatMap((element) => attributeOf(element, 'id') ?? []));
}

/** An empty fragment and `#top` mean the page's beginning; a filled draft is no anchor but data for the console. */
function isAnchor(ids: Set<string>, hash: string): boolean {
  const id = decodeURIComponent(hash.slice(1));
  return id === '' || id === 'top' || id.startsWith('draft=') || ids.has(id);
}
