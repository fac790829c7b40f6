import type { ReactNode } from 'react';
import styles from './columns.module.css';

/** Two blocks side by side where there is room. */
export function Pair({ children }: { children: ReactNode }) {
  return <div className={styles.pair}>{children}</div>;
}

/** A list whose items end in a link, joined to it by a dotted leader. */
export function IndexList({ children }: { children: ReactNode }) {
  return <div className={`index ${styles.index}`}>{children}</div>;
}
