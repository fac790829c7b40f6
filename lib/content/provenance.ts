import 'server-only';
import { existsSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
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

/** Of a page that has no text of its own, the API description. */
export function readProvenance(href: string): Provenance {
  const file = findPageFile(href, findGuide(href));
  const { repository } = readPortal();
  return {
    edit: repository && editLinkOf(repository, file),
    updated: readFileDates().get(file),
  };
}

/** The file that a page is written in, relative to the content folder. */
export function findPageFile(href: string, guide: PageSource | undefined): string {
  if (guide) return guide.file;
  const prose = `${href.slice(1)}.mdx`;
  if (existsSync(join(contentDirectory(), prose))) return prose;
  return relative(contentDirectory(), readPortal().openapiFile);
}

function editLinkOf({ url, branch, folder }: Repository, file: string): { label: string; href: string } {
  const path = [branch, folder, file].flatMap((part) => part.split('/')).map(encodeURIComponent);
  const place = new URL(url).hostname === 'github.com' ? ' on GitHub' : '';
  return { label: `Edit ${basename(file)}${place}`, href: `${url}/edit/${path.join('/')}` };
}
