export const changelogHref = '/changelog';

export const changelogTitle = 'Changelog';

/** Title and lede of the page with all entries. */
export const changelogPage = {
  href: changelogHref,
  title: changelogTitle,
  description:
    'Track API updates, deprecations, and SDK releases. We recommend subscribing to the changelog feed to stay ahead of breaking changes.',
};

/** Whether a path is that of an entry's own page. */
export function isEntryHref(href: string): boolean {
  return href.startsWith(`${changelogHref}/`);
}
