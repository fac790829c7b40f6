import 'server-only';
import { readDescription } from '../../read-description.ts';
import { productTitles } from '../entry-names.ts';
import type { ChangelogEntry } from '../parse-entry.ts';

/** A choice of entries that can be followed, in each format. */
export type Feed = {
  /** Where its formats lie: `/changelog/breaking`. */
  href: string;
  /** What it holds beside "Changelog": `breaking changes`; empty for all of it. */
  subject: string;
  entries: ChangelogEntry[];
  /** When the changelog's first entry was written. */
  begins: string;
};

/**
 * Every feed of the changelog: all entries, the breaking ones, those of a product, and those that touch the operations of a
 * tag. One without entries exists too, so that it can be followed before its first one.
 *
 * @param entries newest first; without any there are no feeds.
 */
export function listFeeds(entries: ChangelogEntry[]): Feed[] {
  const begins = entries.at(-1)?.date;
  if (begins === undefined) return [];
  const { tags, operations } = readDescription();
  const isBreaking = ({ changes }: ChangelogEntry) => changes.some(({ kind }) => kind === 'breaking');
  const products = Object.entries(productTitles).map(([product, subject]) => ({
    href: `/changelog/${product}`,
    subject,
    entries: entries.filter((entry) => entry.product === product),
  }));
  const byTag = tags.map(({ name, title, segment }) => {
    const ids = new Set(operations.filter(({ tag }) => tag === name).map(({ id }) => id));
    const touches = ({ changes }: ChangelogEntry) =>
      changes.some((change) => change.operations.some((id) => ids.has(id)));
    return {
      href: `/changelog/tags/${segment.replace(/-tag$/, '')}`,
      subject: title,
      entries: entries.filter(touches),
    };
  });
  return [
    { href: '/changelog', subject: '', entries },
    { href: '/changelog/breaking', subject: 'breaking changes', entries: entries.filter(isBreaking) },
    ...products,
    ...byTag,
  ].map((feed) => ({ ...feed, begins }));
}
