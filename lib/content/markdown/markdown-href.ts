/** Where a page of the site is as Markdown. */
export function markdownHref(href: string): string {
  return href === '/' ? '/index.md' : `${href}.md`;
}
