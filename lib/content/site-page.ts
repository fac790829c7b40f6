import 'server-only';
import { changelogHref, changelogTitle } from './changelog/changelog-page.ts';
import { readChangelog } from './changelog/read-changelog.ts';
import { ContentError } from './content-error.ts';
import { type PageSource, readGuides } from './page-source.ts';
import { portalError, readPortal } from './portal.ts';
import { readDescription } from './read-description.ts';

/** A page of the site as an entry of a list: sidebar, previous and next, nearest pages, sitemap. */
export type SitePage = {
  href: string;
  title: string;
  /** Group it stands in: a navigation title, or the tag of an operation. */
  group: string;
  /** Set on the page of an operation. */
  method: string | undefined;
  /** Set on the page of an operation that will end. */
  isDeprecated?: true;
};

export type NavigationGroup = { title: string; pages: SitePage[] };

/**
 * The sidebar: groups of `portal.yaml`, the last of them with the changelog where that has entries, then one for each tag of the API description that has operations.
 *
 * @throws ContentError when `portal.yaml` lists a page that does not exist, or twice, or leaves one out.
 */
export function readNavigation(): NavigationGroup[] {
  const description = readDescription();
  const operations = description.tags.map((tag) => ({
    title: tag.title,
    pages: description.operations
      .filter((operation) => operation.tag === tag.name)
      .map(({ href, summary, method, deprecation }) => ({
        href,
        title: summary,
        group: tag.title,
        method,
        ...(deprecation ? { isDeprecated: true as const } : {}),
      })),
  }));
  return [...addChangelog(readGuideGroups()), ...operations.filter((group) => group.pages.length > 0)];
}

function addChangelog(groups: NavigationGroup[]): NavigationGroup[] {
  if (readChangelog().length === 0) return groups;
  const last = groups.at(-1) ?? { title: changelogTitle, pages: [] };
  const page = { href: changelogHref, title: changelogTitle, group: last.title, method: undefined };
  return [...groups.slice(0, -1), { ...last, pages: [...last.pages, page] }];
}

/** The groups that `portal.yaml` lists; without any, one of all guides. */
function readGuideGroups(): NavigationGroup[] {
  const guides = new Map(readGuides().map((guide) => [guide.href, guide]));
  const { navigation } = readPortal();
  if (!navigation) return guides.size > 0 ? [groupOf('Guides', [...guides.values()])] : [];
  const listed = new Set<string>();
  const groups = navigation.map(({ title, pages }, group) =>
    groupOf(
      title,
      pages.map((href, index) => {
        const fail = (problem: string) => portalError(['navigation', group, 'pages', index], problem);
        const guide = guides.get(href);
        if (!guide)
          throw fail(`lists ${href}, but no file makes that page. There are: ${[...guides.keys()].join(', ')}.`);
        if (listed.has(href)) throw fail(`lists ${href} a second time. A page has one place.`);
        listed.add(href);
        return guide;
      }),
    ),
  );
  for (const { href, file } of guides.values()) {
    if (!listed.has(href)) {
      throw new ContentError(file, 1, `its page ${href} is not in the navigation. List it in portal.yaml.`);
    }
  }
  return groups;
}

function groupOf(group: string, guides: PageSource[]): NavigationGroup {
  const pages = guides.map(({ href, frontmatter }) => {
    return { href, title: frontmatter.navigationTitle ?? frontmatter.title, group, method: undefined };
  });
  return { title: group, pages };
}

/**
 * Every page that can be visited, in the order of the sidebar, the reference's index before its operations, and at the end the
 * entries of the changelog, which the sidebar leaves to its page.
 */
export function readSitePages(): SitePage[] {
  const pages = readNavigation().flatMap((group) => group.pages);
  const index: SitePage = { href: '/reference', title: 'API reference', group: 'API reference', method: undefined };
  const firstOperation = pages.findIndex((page) => page.method !== undefined);
  const listed = firstOperation === -1 ? [...pages, index] : pages.toSpliced(firstOperation, 0, index);
  const entries = readChangelog().map(({ href, title }) => ({ href, title, group: changelogTitle, method: undefined }));
  return [...listed, ...entries];
}
