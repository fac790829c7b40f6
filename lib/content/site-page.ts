import 'server-only';
import { readGuides } from './page-source.ts';
import { readPortal } from './portal.ts';
import { readDescription } from './read-description.ts';

/** A page of the site as an entry of a list: sidebar, previous and next, nearest pages, sitemap. */
export type SitePage = {
  href: string;
  title: string;
  /** Group it stands in: a navigation title, or the tag of an operation. */
  group: string;
  /** Set on the page of an operation. */
  method: string | undefined;
};

export type NavigationGroup = { title: string; pages: SitePage[] };

/**
 * The sidebar: groups of `portal.yaml`, then one for each tag of the API description that has operations.
 *
 * @throws ContentError when `portal.yaml` lists a page that does not exist.
 */
export function readNavigation(): NavigationGroup[] {
  const portal = readPortal();
  const description = readDescription();
  const titles = new Map(
    readGuides().map((guide) => [guide.href, guide.frontmatter.navigationTitle ?? guide.frontmatter.title]),
  );
  const guides = portal.navigation.map(({ title: group, pages }) => ({
    title: group,
    pages: pages.map((href) => {
      const title = titles.get(href);
      if (title === undefined) throw new Error(`portal.yaml: navigation lists ${href}, but no file makes that page.`);
      return { href, title, group, method: undefined };
    }),
  }));
  const operations = description.tags.map((tag) => ({
    title: tag.title,
    pages: description.operations
      .filter((operation) => operation.tag === tag.name)
      .map(({ href, summary, method }) => ({ href, title: summary, group: tag.title, method })),
  }));
  return [...guides, ...operations.filter((group) => group.pages.length > 0)];
}

/** Every page that can be visited, in the order of the sidebar, the reference's index before its operations. */
export function readSitePages(): SitePage[] {
  const pages = readNavigation().flatMap((group) => group.pages);
  const index: SitePage = { href: '/reference', title: 'API reference', group: 'API reference', method: undefined };
  const firstOperation = pages.findIndex((page) => page.method !== undefined);
  return firstOperation === -1 ? [...pages, index] : pages.toSpliced(firstOperation, 0, index);
}
