import type { Difference } from '#lib/request/check-answer.ts';
import styles from './text-viewer.module.css';

/** What is amiss at a row, with the line of the description that says so. */
export function DifferenceNote({ difference }: { difference: Difference }) {
  const { line } = difference;
  return (
    <span className={styles.difference} data-kind={difference.kind}>
      {` ${differenceText(difference)}`}
      {line > 0 && `, line ${line}`}
    </span>
  );
}

/** `extra`, `lacks data[0].plan`, `described as integer`. */
export function differenceText({ kind, path, expected }: Difference): string {
  if (kind === 'missing') return `lacks ${path}`;
  return kind === 'extra' ? 'is not described' : `is described as ${expected}`;
}
