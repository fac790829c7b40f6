import { Icon } from '#components/ui/icon.tsx';
import styles from './search-link.module.css';

/** Leads to the search page; with scripts it opens the palette instead, as the keys beside it do. */
export function SearchLink() {
  return (
    <a className={`row ${styles.link}`} href="/search" data-search="" aria-keyshortcuts="Meta+K Control+K /">
      <Icon name="search" />
      <span className="push">
        Search<span className="hide"> the docs</span>
      </span>
      <span className={styles.keys} aria-hidden="true">
        <kbd className={styles.apple}>⌘K</kbd>
        <kbd className={styles.other}>Ctrl K</kbd>
      </span>
    </a>
  );
}
