/** As many entries as a feed, or a part of its older ones, holds. */
export const partSize = 100;

/**
 * How many parts a feed's older entries are kept in; none where the feed holds all of them. Parts are counted from the oldest
 * entry, so that each stays as it is. The newest part may share entries with the feed, and none falls between the two.
 */
export function countParts(entryCount: number): number {
  return entryCount > partSize ? Math.floor(entryCount / partSize) : 0;
}

/**
 * The entries of a feed that a document of it holds.
 *
 * @param entries newest first.
 * @param part counted from 1, the oldest; without it, the newest entries.
 */
export function takePart<T>(entries: T[], part: number | undefined): T[] {
  if (part === undefined) return entries.slice(0, partSize);
  const end = entries.length - (part - 1) * partSize;
  return entries.slice(Math.max(0, end - partSize), Math.max(0, end));
}
