import 'server-only';
import { findGuide } from '../guide.ts';
import { previewHrefs } from '../machines/preview-image.ts';
import { findOperationPage } from '../operation-page.ts';
import { readPortal } from '../portal.ts';
import { readSitePages } from '../site-page.ts';
import type { PreviewCard } from './draw-preview.ts';

/** The paths of all pictures. */
export function listPreviews(): string[] {
  return [...new Set(previewHrefs(readSitePages()).values())];
}

/** What the picture at a path shows: a page, or what the pages that share it have in common. Undefined where there is none. */
export function describePreview(path: string): PreviewCard | undefined {
  const pages = readSitePages();
  const hrefs = previewHrefs(pages);
  const [page, ...others] = pages.filter(({ href }) => hrefs.get(href) === path);
  if (!page) return undefined;
  const site = readPortal().name;
  if (others.length > 0 && page.method !== undefined) return { site, section: 'API reference', title: page.group };
  // The sidebar's title may be short.
  const title = findGuide(page.href)?.frontmatter.title ?? page.title;
  return { site, section: page.group, title, endpoint: findOperationPage(page.href) };
}
