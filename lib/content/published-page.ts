import 'server-only';
import type { Operation } from '#lib/openapi/operation.ts';
import { type Crumb, entryTrail, guideTrail, operationTrail } from './breadcrumbs.ts';
import { changelogPage } from './changelog/changelog-page.ts';
import { summarizeEntry } from './changelog/describe-entry.ts';
import type { ChangelogEntry } from './changelog/parse-entry.ts';
import { readChangelog } from './changelog/read-changelog.ts';
import { previewHrefs } from './machines/preview-image.ts';
import { type PageSource, readGuides } from './page-source.ts';
import { firstParagraph } from './plain-text.ts';
import { readUpdated } from './provenance.ts';
import { readDescription } from './read-description.ts';
import { referencePage } from './reference-page.ts';
import { readSitePages } from './site-page.ts';

/** What machines are told of a page: sitemap, llms.txt, link previews. */
export type PublishedPage = {
  href: string;
  title: string;
  /** One paragraph of plain text. */
  description: string;
  /** Group it stands in. */
  section: string;
  /** The pages above it. */
  trail: Crumb[];
  /** Path of the picture that stands for the page where a link to it is shown. */
  preview: string;
  /** When it was last changed, as an ISO date and time, where history tells. */
  updated?: string | undefined;
};

/** All pages of the site in the order of the sidebar. */
export function readPublishedPages(): PublishedPage[] {
  const guides = new Map(readGuides().map((guide) => [guide.href, guide]));
  const operations = new Map(readDescription().operations.map((operation) => [operation.href, operation]));
  const entries = new Map(readChangelog().map((entry) => [entry.href, entry]));
  const sitePages = readSitePages();
  const previews = previewHrefs(sitePages);
  return sitePages.map(({ href, group }) => ({
    href,
    section: group,
    preview: previews.get(href) ?? '',
    ...describePage(href, guides.get(href), operations.get(href), entries.get(href)),
    updated: readUpdated(href, guides.get(href)),
  }));
}

function describePage(
  href: string,
  guide: PageSource | undefined,
  operation: Operation | undefined,
  entry: ChangelogEntry | undefined,
) {
  if (entry) return { title: entry.title, description: summarizeEntry(entry), trail: entryTrail() };
  if (href === changelogPage.href) return { ...changelogPage, trail: [] };
  if (guide) {
    const { title, description } = guide.frontmatter;
    return { title, description, trail: guideTrail(guide.href) };
  }
  if (!operation) return { ...referencePage(), trail: guideTrail('/reference') };
  const { summary, description } = operation;
  return { title: summary, description: firstParagraph(description) || summary, trail: operationTrail(operation) };
}
