import { SearchLink } from '#components/search/search-link.tsx';
import controls from '#components/ui/controls.module.css';
import { Icon } from '#components/ui/icon.tsx';
import { ThemeToggle } from '#components/ui/theme-toggle.tsx';
import { EnvironmentStatus } from './environment-status.tsx';
import styles from './site-header.module.css';

type SiteHeaderProps = {
  name: string;
  /** Where the source of the site is. */
  source: string | undefined;
  sections: { title: string; href: string; isCurrent: boolean }[];
};

/** Brand, sections, theme and source. On small screens its first button opens the sidebar, a popover, without any script. */
export function SiteHeader({ name, source, sections }: SiteHeaderProps) {
  return (
    <header className={`row ${styles.header}`}>
      <button
        type="button"
        className={`${controls.iconButton} ${styles.menu}`}
        popoverTarget="sidebar"
        aria-label="Navigation"
      >
        <Icon name="menu" />
      </button>
      <a className={`row ${styles.brand}`} href="/">
        <svg width="22" height="22" viewBox="0 0 20 20" aria-hidden="true">
          <path fill="none" stroke="currentColor" strokeWidth="1.9" d="M10 2.25 18.25 17H1.75z" />
          <circle fill="var(--datum)" cx="10" cy="12" r="2" />
        </svg>
        {name}
        <span>Docs</span>
      </a>
      <nav aria-label="Sections">
        {sections.map(({ title, href, isCurrent }) => (
          <a key={href} href={href} aria-current={isCurrent ? 'true' : undefined}>
            {title}
          </a>
        ))}
      </nav>
      <SearchLink />
      <EnvironmentStatus />
      <ThemeToggle />
      {source ? (
        <a className={`${controls.iconButton} ${styles.source}`} href={source} aria-label="Source of this site">
          <Icon name="git" />
        </a>
      ) : null}
    </header>
  );
}
