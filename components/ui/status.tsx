import styles from './status.module.css';

/**
 * An HTTP status with its shape: solid circle 2xx, hollow circle 3xx, triangle 4xx, square 5xx.
 *
 * @param code `200`, `4XX`, or 0 for no response at all, shown by its text alone.
 */
export function Status({ code, text = '' }: { code: number | string; text?: string }) {
  return (
    <span className={styles.status} data-class={String(code).charAt(0)}>
      {code === 0 ? text : <b>{code}</b>}
      {code !== 0 && text ? ` ${text}` : ''}
    </span>
  );
}
