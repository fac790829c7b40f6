import 'server-only';
import { changelogHref } from '../changelog-page.ts';
import type { ChangelogEntry } from '../parse-entry.ts';
import { calendarPath, feedFormats } from './feed-formats.ts';
import { listFeeds } from './list-feeds.ts';

/** A feed as the page of the changelog offers it. */
export type FeedView = {
  href: string;
  title: string;
  /** What it is for, in a few words. */
  note: string;
  formats: { title: string; href: string }[];
};

/** The feeds: of everything, of what breaks clients, then one for each product and each tag. */
export function describeFeeds(entries: ChangelogEntry[]): FeedView[] {
  return listFeeds(entries).map(({ href, subject }) => ({
    href,
    title: titleOf(href, subject),
    note: noteOf(href, subject),
    formats: formatsOf(href),
  }));
}

/** The three formats of a feed. */
export function formatsOf(href: string): { title: string; href: string; mediaType: string }[] {
  return Object.entries(feedFormats).map(([file, { title, mediaType }]) => ({
    title,
    mediaType,
    href: `${href}/${file}`,
  }));
}

/** The calendar of the days on which something stops working; undefined where no entry names one. */
export function findCalendar(entries: ChangelogEntry[]): string | undefined {
  return entries.some(({ sunset }) => sunset !== undefined) ? calendarPath : undefined;
}

function titleOf(href: string, subject: string): string {
  if (subject === '') return 'All entries';
  if (href.startsWith(`${changelogHref}/tags/`)) return `What touches ${subject}`;
  return subject.charAt(0).toUpperCase() + subject.slice(1);
}

function noteOf(href: string, subject: string): string {
  if (subject === '') return 'for who builds on the API';
  if (href === `${changelogHref}/breaking`) return 'for who is called when something breaks';
  if (href.startsWith(`${changelogHref}/tags/`)) return 'entries that name its operations';
  return 'entries of this product';
}
