import 'server-only';
import type { RootContent } from 'mdast';
import { changelogHref, changelogTitle } from '../changelog/changelog-page.ts';
import type { ChangelogEntry } from '../changelog/parse-entry.ts';
import { readChangelog } from '../changelog/read-changelog.ts';
import { touchingEntries } from '../changelog/touching-entries.ts';
import { findGuide } from '../guide.ts';
import { parseMdx } from '../mdx/prepare-tree.ts';
import { findOperationPage } from '../operation-page.ts';
import { type PageSource, readOperationProse } from '../page-source.ts';
import { readPortal } from '../portal.ts';
import { readDescription } from '../read-description.ts';
import { readSitePages } from '../site-page.ts';
import { changelogBlocks, entryBlocks } from './changelog-markdown.ts';
import { bulletList, heading, inlineCode, link, paragraph, stringify, text } from './mdast.ts';
import { replaceComponents } from './mirror-components.ts';
import { operationBlocks } from './operation-markdown.ts';

/**
 * A page of the site as Markdown, from the same sources as its HTML: the MDX text, and the API description.
 *
 * @param href path of the page without `.md`; `/` for the overview.
 * @returns undefined where no page is.
 */
export function renderPageMarkdown(href: string): string | undefined {
  if (href === '/reference') return stringify(referenceBlocks());
  const entries = readChangelog();
  if (href === changelogHref && entries.length > 0) return stringify(changelogBlocks(entries));
  const entry = entries.find((candidate) => candidate.href === href);
  if (entry) return stringify(entryBlocks(entry));
  const guide = findGuide(href);
  if (guide) return stringify(guideBlocks(guide));
  const operation = findOperationPage(href);
  if (!operation) return undefined;
  const prose = readOperationProse(href);
  const description = readDescription();
  const touching = touchingEntries(entries, description, operation);
  return stringify([
    ...operationBlocks(description, operation),
    ...(prose ? mdxBlocks(`${href.slice(1)}.mdx`, prose) : []),
    ...(touching.length > 0 ? [heading(2, changelogTitle), entryList(touching)] : []),
  ]);
}

function guideBlocks({ file, frontmatter, body }: PageSource): RootContent[] {
  const { title, description, facts } = frontmatter;
  const list = facts.map(({ term, value, isCode }) => [
    paragraph(text(`${term}: `), isCode ? inlineCode(value) : text(value)),
  ]);
  return [
    heading(1, title),
    paragraph(text(description)),
    ...(list.length > 0 ? [bulletList(list)] : []),
    ...mdxBlocks(file, body),
  ];
}

function mdxBlocks(file: string, body: string): RootContent[] {
  return replaceComponents(parseMdx(file, body), file);
}

function entryList(entries: ChangelogEntry[]): RootContent {
  const item = ({ title, href, date }: ChangelogEntry) =>
    paragraph(link(title, `${href}.md`), text(`, ${date.slice(0, 10)}`));
  return bulletList(entries.map((entry) => [item(entry)]));
}

function referenceBlocks(): RootContent[] {
  const pages = readSitePages().filter((page) => page.method !== undefined);
  const groups = [...new Set(pages.map((page) => page.group))];
  return [
    heading(1, 'API reference'),
    paragraph(text(`Every operation of the ${readPortal().name} API.`)),
    ...groups.flatMap((group) => [
      heading(2, group),
      bulletList(
        pages
          .filter((page) => page.group === group)
          .map((page) => [
            paragraph(inlineCode((page.method ?? '').toUpperCase()), text(' '), link(page.title, `${page.href}.md`)),
          ]),
      ),
    ]),
  ];
}
