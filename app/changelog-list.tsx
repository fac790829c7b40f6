import { EntryList } from '#components/changelog/entry-list.tsx';
import { FeedLinks } from '#components/changelog/feed-links.tsx';
import { Filters } from '#components/changelog/filters.tsx';
import styles from '#components/changelog/list-page.module.css';
import { Subscribe } from '#components/changelog/subscribe.tsx';
import { CodeFigure } from '#components/docs/code-figure.tsx';
import { ContentsRuler } from '#components/docs/contents-ruler.tsx';
import { PageHead } from '#components/docs/page-head.tsx';
import { formatDay } from '#components/ui/date-text.tsx';
import { changelogPage } from '#lib/content/changelog/changelog-page.ts';
import { describeFeeds, findCalendar, formatsOf } from '#lib/content/changelog/feeds/describe-feeds.ts';
import { readerLinks } from '#lib/content/changelog/feeds/feed-readers.ts';
import type { ChangelogListing } from '#lib/content/changelog/list-entries.ts';
import { readChangelog } from '#lib/content/changelog/read-changelog.ts';
import { findGuide } from '#lib/content/guide.ts';
import type { PageSource } from '#lib/content/page-source.ts';
import { readSectionFences } from '#lib/content/section-fences.ts';
import { highlightMarked } from '#lib/samples/highlight-marked.ts';
import columns from './guide-body.module.css';
import { PageEnd } from './page-end.tsx';
import { SiteFrame } from './site-frame.tsx';

/** Where a content folder may say more of its feeds, and show how a build follows them. */
const feedsGuide = '/docs/changelog-feeds';
const jobSection = 'In your builds';

/** The page of the changelog: all entries, or a choice of them. */
export async function ChangelogList({ listing }: { listing: ChangelogListing }) {
  const { href, title, description } = changelogPage;
  const published = readChangelog();
  const feeds = describeFeeds(published);
  const calendar = findCalendar(published);
  const guide = findGuide(feedsGuide);
  const { entries, count, groups, unknown, older, newest } = listing;
  return (
    <SiteFrame href={href} layout="wide">
      <div className={columns.columns}>
        <article data-changelog={newest}>
          <div className={styles.head}>
            <PageHead
              trail={[]}
              title={title}
              lede={<p>{description}</p>}
              strip={<FeedLinks formats={formatsOf(href)} />}
            />
          </div>
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
          <Subscribe
            feeds={feeds}
            readers={readerLinks(href)}
            calendar={calendar}
            guide={guide && { title: guide.frontmatter.title, href: feedsGuide }}
            job={guide && (await showJob(guide))}
          />
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

/** The script, the job that runs it, and what accepts an entry, as the guide has them. */
async function showJob(guide: PageSource) {
  const figures = await Promise.all(
    readSectionFences(guide, jobSection).map(async ({ title, source, highlightAs, marks }) => (
      <CodeFigure key={title} title={title} lines={await highlightMarked(source, highlightAs, marks)} />
    )),
  );
  return figures.length > 0 ? figures : undefined;
}
