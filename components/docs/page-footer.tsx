import type { ReactNode } from 'react';
import { DateText } from '#components/ui/date-text.tsx';
import styles from './page-footer.module.css';

type Neighbour = { href: string; title: string } | undefined;

type PageFooterProps = {
  previous: Neighbour;
  next: Neighbour;
  markdownHref: string;
  /** Where the file that the page is written in can be edited. */
  edit: { label: string; href: string } | undefined;
  /** When the page was last changed, as an ISO date and time. */
  updated: string | undefined;
  /** What stands above it all. */
  children: ReactNode;
};

/** Previous and next page in the sidebar's order, where the page comes from, and the page as Markdown. */
export function PageFooter({ previous, next, markdownHref, edit, updated, children }: PageFooterProps) {
  return (
    <footer className={styles.footer}>
      {children}
      <nav className="row" aria-label="Previous and next">
        {previous ? (
          <a href={previous.href} rel="prev">
            <span>Previous</span>
            {previous.title}
          </a>
        ) : null}
        {next ? (
          <a href={next.href} rel="next">
            <span>Next</span>
            {next.title}
          </a>
        ) : null}
      </nav>
      <p className="meta row">
        {updated ? (
          <span>
            Updated <DateText date={updated} />
          </span>
        ) : null}
        {edit ? <a href={edit.href}>{edit.label}</a> : null}
        <a href={markdownHref}>This page as Markdown</a>
      </p>
    </footer>
  );
}
