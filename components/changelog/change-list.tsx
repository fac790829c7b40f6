import { DateText } from '#components/ui/date-text.tsx';
import { MarkdownText } from '#components/ui/markdown-text.tsx';
import styles from './change-list.module.css';
import { Tag } from './tag.tsx';

export type Change = {
  kind: string;
  kindTitle: string;
  text: string;
  migration: string | undefined;
  due: { label: string; date: string } | undefined;
};

/** The changes of an entry, a tag each; what breaks clients stands out, with its date and the way out. */
export function ChangeList({ changes }: { changes: Change[] }) {
  return (
    <ul className={styles.changes}>
      {changes.map(({ kind, kindTitle, text, migration, due }, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list.
          key={index}
          className={kind === 'breaking' ? 'tint' : undefined}
          data-kind={kind === 'breaking' ? 'danger' : undefined}
        >
          <Tag kind={kind} title={kindTitle} />
          <div>
            {due ? (
              <p className={styles.due}>
                {due.label} <DateText date={due.date} />
              </p>
            ) : null}
            <MarkdownText text={text} />
            {migration === undefined ? null : <MarkdownText text={migration} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
