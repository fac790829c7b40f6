import 'server-only';
import type { Operation } from '#lib/openapi/operation.ts';
import { changelogHref, changelogTitle } from './changelog/changelog-page.ts';
import { readDescription } from './read-description.ts';

/** A page above another, as it is named there. */
export type Crumb = { title: string; href: string };

/** What stands above a guide; above the overview, nothing. */
export function guideTrail(href: string): Crumb[] {
  return href === '/' ? [] : [{ title: 'Guides', href: '/' }];
}

/** What stands above an entry of the changelog. */
export function entryTrail(): Crumb[] {
  return [{ title: changelogTitle, href: changelogHref }];
}

/** What stands above an operation: the reference, and in it the operation's tag. */
export function operationTrail(operation: Operation): Crumb[] {
  const tag = readDescription().tags.find((candidate) => candidate.name === operation.tag);
  const reference = { title: 'API reference', href: '/reference' };
  return tag ? [reference, { title: tag.title, href: `/reference#${tag.segment}` }] : [reference];
}
