import type { PublishedPage } from '../published-page.ts';

/** A page in the terms of schema.org: the site with its search, and the page with what stands above it. */
export function describeInJsonLd(page: PublishedPage, { name, origin }: { name: string; origin: string }) {
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
    return {
      '@context': 'https://schema.org',
      ...site,
      description: page.description,
      inLanguage: 'en',
      potentialAction: search,
    };
  }
  const article = {
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
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ title, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: origin + encodeURI(href),
    })),
  };
  return { '@context': 'https://schema.org', '@graph': [article, breadcrumbs] };
}
