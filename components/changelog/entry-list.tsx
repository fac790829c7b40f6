import { DateText } from '#components/ui/date-text.tsx';
import { type Change, ChangeList } from './change-list.tsx';
import styles from './entry-list.module.css';

export type Entry = {
  slug: string;
  href: string;
  title: string;
  date: string;
  subject: string;
  isDraft: boolean;
  changes: Change[];
};

/**
 * Entries of the changelog, newest first: date and product on the left, the changes on the right. The page script marks
 * those that are newer than the last visit (`components/page-script/last-visit.ts`).
 */
export function EntryList({ entries }: { entries: Entry[] }) {
  return (
    <div>
      {entries.map(({ slug, href, title, date, subject, isDraft, changes }) => (
        <article key={slug} className={styles.entry} id={slug} aria-labelledby={`${slug}-title`}>
          <header>
            <DateText date={date} /> <span>{subject}</span> {isDraft ? <b className={styles.draft}>Draft</b> : null}
            <span className={styles.unseen} data-published={date} hidden suppressHydrationWarning>
              New since your last visit
            </span>
          </header>
          <div>
            <h2 id={`${slug}-title`}>
              <a href={href}>{title}</a>
            </h2>
            <ChangeList changes={changes} />
          </div>
        </article>
      ))}
    </div>
  );
}
