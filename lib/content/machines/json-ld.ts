import type { PublishedPage } from '../published-page.ts';

const context = { '@context': 'https://schema.org' };

/** A page in the terms of schema.org, as one object or several: the site with its search, or the page and what stands above it. */
export function describeInJsonLd(page: PublishedPage, { name, origin }: { name: string; origin: string }): object[] {
  const url = origin + encodeURI(page.href);
  const site = {
    '@type': 'WebSite',
    '@id': `${origin}/#site`,
    name: `${name} Docs`,
    url: `${origin}/`,
  };
  if (page.href === '/') {
    const target = { '@type': 'EntryPoint', urlTemplate: `${origin}/search?q={search_term_string}` };
    const search = { '@type': 'SearchAction', target, 'query-input': 'required name=search_term_string' };
    return [{ ...context, ...site, description: page.description, inLanguage: 'en', potentialAction: search }];
  }
  const article = {
    ...context,
    '@type': 'TechArticle',
    '@id': `${url}#article`,
    headline: page.title,
    description: page.description,
    url,
    inLanguage: 'en',
    articleSection: page.section,
    image: origin + encodeURI(page.preview),
    ...(page.updated === undefined ? {} : { dateModified: page.updated }),
    isPartOf: site,
  };
  const crumbs = [...page.trail, { title: page.title, href: page.href }];
  const breadcrumbs = {
    ...context,
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ title, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: origin + encodeURI(href),
    })),
  };
  return [article, breadcrumbs];
}
