import 'server-only';
import ical from 'ical-generator';
import { firstParagraph } from '../../plain-text.ts';
import { readPortal } from '../../portal.ts';
import type { ChangelogEntry } from '../parse-entry.ts';
import { entryUrn } from './entry-urn.ts';

/** The days on which what entries deprecate stops working, as a calendar (RFC 5545): an event a day, without an hour. */
export function renderCalendar(entries: ChangelogEntry[], origin: string): string {
  const { name } = readPortal();
  const calendar = ical({
    name: `${name}: ends of support`,
    prodId: { company: name, product: 'Changelog', language: 'EN' },
  });
  for (const { id, title, href, date, updated, sunset, changes } of entries) {
    if (sunset === undefined) continue;
    const deprecated = changes.filter(({ kind }) => kind === 'deprecated');
    calendar.createEvent({
      id: entryUrn(name, id),
      start: sunset.slice(0, 10),
      allDay: true,
      stamp: updated ?? date,
      lastModified: updated ?? date,
      summary: `${name}: ${title}, end of what it deprecates`,
      description: deprecated
        .flatMap(({ text, migration = '' }) => [text, migration].map((words) => firstParagraph(words)))
        .filter((words) => words !== '')
        .join('\n'),
      url: origin + href,
    });
  }
  // Each line ends with a line break, the last one too (RFC 5545, section 3.1).
  return `${calendar.toString()}\r\n`;
}
