import type { ReactNode } from 'react';
import styles from './steps.module.css';

/** Frames an ordered list as numbered stations along a route. */
export function Steps({ children }: { children: ReactNode }) {
  return <div className={styles.steps}>{children}</div>;
}
