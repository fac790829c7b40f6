import { notFound } from 'next/navigation';
import { changelogPage } from '#lib/content/changelog/changelog-page.ts';
import { listEntries } from '#lib/content/changelog/list-entries.ts';
import { readChangelog } from '#lib/content/changelog/read-changelog.ts';
import { ChangelogList } from '../changelog-list.tsx';
import { pageMetadata } from '../page-metadata.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** `/changelog` with a query arrives here by a rewrite in next.config.mjs. */
export function generateMetadata() {
  return pageMetadata(changelogPage, changelogPage.href);
}

/** A choice of entries, rendered on request: bounded by the values there are and by the number of entries that are shown. */
export default async function FilteredChangelogPage({ searchParams }: Props) {
  if (readChangelog().length === 0) notFound();
  return <ChangelogList listing={listEntries(await searchParams)} />;
}
