import styles from './page-footer.module.css';

type Neighbour = { href: string; title: string } | undefined;

/** Previous and next page in the sidebar's order, and the page as Markdown. */
export function PageFooter({
  previous,
  next,
  markdownHref,
}: {
  previous: Neighbour;
  next: Neighbour;
  markdownHref: string;
}) {
  return (
    <footer className={styles.footer}>
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
        <a href={markdownHref}>This page as Markdown</a>
      </p>
    </footer>
  );
}
