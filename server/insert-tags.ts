/** Puts tags at the end of a page's head. Gives the page as it was where it has none, as a redirect or an error may. */
export function insertTags(tags: string): (page: string) => string {
  return (page) => page.replace('</head>', () => `${tags}</head>`);
}
