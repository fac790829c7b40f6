/** What leads to no page: answers of the API, doors that only redirect. */
const notPages = ['/api/', '/hooks/', '/oauth/', '/open-in/', '/sandbox/'];

/** All pages are open to all crawlers (RFC 9309). */
export function renderRobots(origin: string): string {
  const rules = notPages.map((path) => `Disallow: ${path}\n`).join('');
  return `User-agent: *\n${rules}\nSitemap: ${origin}/sitemap.xml\n`;
}
