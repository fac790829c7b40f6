import 'server-only';
import type { ChangelogEntry } from './parse-entry.ts';

/** When one of the entries was last written or corrected, as an ISO date and time. */
export function lastWritten(entries: Pick<ChangelogEntry, 'date' | 'updated'>[]): string | undefined {
  return entries
    .map(({ date, updated }) => updated ?? date)
    .sort()
    .at(-1);
}
