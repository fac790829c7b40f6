import { EntryList } from '#components/changelog/entry-list.tsx';
import { Filters } from '#components/changelog/filters.tsx';
import styles from '#components/changelog/list-page.module.css';
import { ContentsRuler } from '#components/docs/contents-ruler.tsx';
import { PageHead } from '#components/docs/page-head.tsx';
import { formatDay } from '#components/ui/date-text.tsx';
import { changelogPage } from '#lib/content/changelog/changelog-page.ts';
import type { ChangelogListing } from '#lib/content/changelog/list-entries.ts';
import columns from './guide-body.module.css';
import { PageEnd } from './page-end.tsx';
import { SiteFrame } from './site-frame.tsx';

/** The page of the changelog: all entries, or a choice of them. */
export function ChangelogList({ listing }: { listing: ChangelogListing }) {
  const { href, title, description } = changelogPage;
  const { entries, count, groups, unknown, older, newest } = listing;
  return (
    <SiteFrame href={href} layout="wide">
      <div className={columns.columns}>
        <article data-changelog={newest}>
          <PageHead trail={[]} title={title} lede={<p>{description}</p>} />
          <Filters groups={groups} />
          {unknown.map(({ name, value, options }) => (
            <p key={name} className={styles.unknown}>
              {name === 'before' ? (
                <>
                  There is no entry <q>{value}</q> to go on from, so the list begins with the newest.
                </>
              ) : (
                <>
                  No entry has the {name} <q>{value}</q>, so it is left out of the choice. There are:{' '}
                  {options.map((option, index) => [
                    index > 0 ? ', ' : '',
                    <a key={option.value} href={option.href}>
                      {option.value}
                    </a>,
                  ])}
                  .
                </>
              )}
            </p>
          ))}
          {count === 0 ? (
            <p className={styles.unknown}>
              No entry is all of this. <a href={href}>Show all entries</a>
            </p>
          ) : null}
          <EntryList entries={entries} />
          {older ? (
            <p className={styles.older}>
              <a href={older}>Older entries</a>
            </p>
          ) : null}
          <PageEnd href={href} />
        </article>
        <ContentsRuler
          label="Releases"
          headings={entries.map(({ slug, date }) => ({ id: slug, title: formatDay(date) }))}
        />
      </div>
    </SiteFrame>
  );
}
