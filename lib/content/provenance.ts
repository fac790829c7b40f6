import 'server-only';
import { existsSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { changelogHref } from './changelog/changelog-page.ts';
import { lastWritten } from './changelog/last-written.ts';
import { readChangelog } from './changelog/read-changelog.ts';
import { contentDirectory } from './content-directory.ts';
import { readFileDates } from './file-dates.ts';
import { findGuide } from './guide.ts';
import type { PageSource } from './page-source.ts';
import { type Repository, readPortal } from './portal.ts';

/** Where a page comes from: the file it is written in, where that can be edited, and when it last changed. */
export type Provenance = {
  /** Undefined without a `repository` in `portal.yaml`. */
  edit: { label: string; href: string } | undefined;
  /** ISO date and time; undefined where no history tells it. */
  updated: string | undefined;
};

/** Of a page that has no text of its own, the API description; of the changelog, the folder with its entries. */
export function readProvenance(href: string): Provenance {
  const guide = findGuide(href);
  const { repository } = readPortal();
  const link = href === changelogHref ? folderLinkOf : editLinkOf;
  return {
    edit: repository && link(repository, href === changelogHref ? 'changelog' : findPageFile(href, guide)),
    updated: readUpdated(href, guide),
  };
}

/** When a page was last changed, as an ISO date and time, where history tells; the changelog, by its entries. */
export function readUpdated(href: string, guide: PageSource | undefined): string | undefined {
  if (href === changelogHref) return lastWritten(readChangelog());
  return readFileDates().get(findPageFile(href, guide));
}

/** The file that a page is written in, relative to the content folder. */
function findPageFile(href: string, guide: PageSource | undefined): string {
  if (guide) return guide.file;
  const prose = `${href.slice(1)}.mdx`;
  if (existsSync(join(contentDirectory(), prose))) return prose;
  return relative(contentDirectory(), readPortal().openapiFile);
}

function editLinkOf(repository: Repository, file: string): { label: string; href: string } {
  return { label: `Edit ${basename(file)}${placeOf(repository)}`, href: addressOf(repository, 'edit', file) };
}

function folderLinkOf(repository: Repository, folder: string): { label: string; href: string } {
  return { label: `The entries${placeOf(repository)}`, href: addressOf(repository, 'tree', folder) };
}

function placeOf({ url }: Repository): string {
  return new URL(url).hostname === 'github.com' ? ' on GitHub' : '';
}

function addressOf({ url, branch, folder }: Repository, view: 'edit' | 'tree', path: string): string {
  const parts = [branch, folder, path].flatMap((part) => part.split('/')).map(encodeURIComponent);
  return `${url}/${view}/${parts.join('/')}`;
}
