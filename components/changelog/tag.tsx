import styles from './tag.module.css';

/** The kind of a change: a word with its hue and its sign. */
export function Tag({ kind, title }: { kind: string; title: string }) {
  return (
    <span className={styles.tag} data-tag={kind}>
      {title}
    </span>
  );
}
