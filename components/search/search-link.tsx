import { Icon } from '#components/ui/icon.tsx';
import styles from './search-link.module.css';

/** Leads to the search page; with scripts it opens the palette instead, as the keys beside it do. */
export function SearchLink() {
  return (
    <a
      className={`row ${styles.link}`}
      href="/search"
      data-search=""
      aria-label="Search the docs"
      aria-keyshortcuts="Meta+K Control+K /"
    >
      <Icon name="search" />
      <span className="push">Search</span>
      <kbd className={styles.apple}>⌘K</kbd>
      <kbd className={styles.other}>Ctrl K</kbd>
    </a>
  );
}
