import styles from './method.module.css';

/** An HTTP method in its hue; solid as the badge before an endpoint. */
export function Method({ method, isSolid = false }: { method: string; isSolid?: boolean }) {
  return (
    <span className={isSolid ? `${styles.method} ${styles.solid}` : styles.method} data-method={method}>
      {method.toUpperCase()}
    </span>
  );
}
