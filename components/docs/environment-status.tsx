import styles from './environment-status.module.css';

/** Says whether the consoles of this portal send to a sandbox or to the live API: the page script knows, the style shows. */
export function EnvironmentStatus() {
  return (
    <>
      <span className={`meta ${styles.environment} ${styles.sandbox}`} data-class="2">
        Sandbox
      </span>
      <span className={`meta ${styles.environment} ${styles.live}`} data-class="4">
        Live
      </span>
    </>
  );
}
