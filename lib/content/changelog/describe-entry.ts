import 'server-only';
import { firstParagraph } from '../plain-text.ts';
import { type ChangeKind, changeKinds, kindTitles, type Product, productTitles } from './entry-names.ts';
import type { ChangelogEntry } from './parse-entry.ts';

/** An entry as its page and the list of all show it. */
export type EntryView = {
  slug: string;
  href: string;
  title: string;
  /** When it was published, as an ISO date and time. */
  date: string;
  /** What it is about: `API`, `SDK 0.1.0`. */
  subject: string;
  isDraft: boolean;
  /** The worst kinds first. */
  changes: ChangeView[];
};

export type ChangeView = {
  kind: ChangeKind;
  kindTitle: string;
  /** Markdown. */
  text: string;
  migration: string | undefined;
  /** From when on it holds, or when it ends, where that concerns whoever uses it. */
  due: { label: string; date: string } | undefined;
};

export function describeEntry(entry: ChangelogEntry): EntryView {
  const { slug, href, title, date, draft, changes } = entry;
  return {
    slug,
    href,
    title,
    date,
    subject: subjectOf(entry),
    isDraft: draft,
    changes: changes
      .toSorted((a, b) => changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind))
      .map((change) => ({
        kind: change.kind,
        kindTitle: kindTitles[change.kind],
        text: change.text,
        migration: change.migration,
        due: dueOf(entry, change),
      })),
  };
}

/** What an entry says, in one paragraph of plain text. */
export function summarizeEntry(entry: ChangelogEntry): string {
  return describeEntry(entry)
    .changes.map(({ text }) => firstParagraph(text))
    .join(' ');
}

function subjectOf({ product, versions }: { product: Product; versions: string[] }): string {
  return product === 'sdk' && versions.length > 0 ? `SDK ${versions.join(', ')}` : productTitles[product];
}

function dueOf({ date, sunset }: ChangelogEntry, { kind, from }: ChangelogEntry['changes'][number]): ChangeView['due'] {
  if (kind === 'breaking') return { label: 'From', date: from ?? date };
  return kind === 'deprecated' && sunset !== undefined ? { label: 'Until', date: sunset } : undefined;
}
