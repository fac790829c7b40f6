/**
 * Holds the first paint back until the page is parsed: painting it part by part takes longer than painting it once. A link of
 * this kind counts only while there is no body yet. Browsers that do not know it paint as they always did.
 */
export function paintOnce(): void {
  const link = document.createElement('link');
  link.setAttribute('blocking', 'render');
  Object.assign(link, { rel: 'expect', href: '#announcer' });
  document.head.append(link);
}
