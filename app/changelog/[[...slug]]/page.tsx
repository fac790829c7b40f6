import { notFound } from 'next/navigation';
import { changelogPage } from '#lib/content/changelog/changelog-page.ts';
import { summarizeEntry } from '#lib/content/changelog/describe-entry.ts';
import { listEntries } from '#lib/content/changelog/list-entries.ts';
import { readChangelog } from '#lib/content/changelog/read-changelog.ts';
import { ChangelogEntryPage } from '../../changelog-entry.tsx';
import { ChangelogList } from '../../changelog-list.tsx';
import { pageMetadata } from '../../page-metadata.ts';

type Props = { params: Promise<{ slug?: string[] }> };

/** All entries are known at build; any other path is the 404 page's, which nothing caches. Without entries, every path. */
export const dynamicParams = false;

export function generateStaticParams() {
  const entries = readChangelog();
  return entries.length === 0 ? [] : [{ slug: [] }, ...entries.map(({ slug }) => ({ slug: [slug] }))];
}

export async function generateMetadata({ params }: Props) {
  const { slug = [] } = await params;
  if (slug.length === 0) return pageMetadata(changelogPage, changelogPage.href);
  const entry = findEntry(slug);
  return entry ? pageMetadata({ title: entry.title, description: summarizeEntry(entry) }, entry.href) : {};
}

export default async function ChangelogPage({ params }: Props) {
  const { slug = [] } = await params;
  if (slug.length === 0) return <ChangelogList listing={listEntries()} />;
  const entry = findEntry(slug);
  if (!entry) notFound();
  return <ChangelogEntryPage entry={entry} />;
}

function findEntry(path: string[]) {
  return readChangelog().find(({ slug }) => slug === path.join('/'));
}
