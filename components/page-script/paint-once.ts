/**
 * Holds the first paint back until what fills the window is parsed: painting that part by part takes longer than painting it
 * once. In a guide it ends where the element `#later` begins, elsewhere with the page. A link of this kind counts only while
 * there is no body yet. Browsers that do not know it paint as they always did.
 */
export function paintOnce(): void {
  const link = document.createElement('link');
  link.setAttribute('blocking', 'render');
  Object.assign(link, { rel: 'expect', href: '#later' });
  document.head.append(link);
}
