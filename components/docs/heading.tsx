import type { ReactNode } from 'react';
import styles from './heading.module.css';

type HeadingProps = { level: 2 | 3 | 4; id: string; title: ReactNode; name: string };

/** A heading with a link to itself, shown on hover and focus. */
export function Heading({ level, id, title, name }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id}>
      {title}
      <a className={styles.anchor} href={`#${id}`} aria-label={`Link to ${name}`}>
        #
      </a>
    </Tag>
  );
}
