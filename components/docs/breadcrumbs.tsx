import styles from './breadcrumbs.module.css';

/** The way from the site's root to this page, without the page itself, whose title follows. */
export function Breadcrumbs({ trail }: { trail: { title: string; href: string }[] }) {
  return (
    <nav className={styles.crumbs} aria-label="Breadcrumb">
      <ol className="row">
        {trail.map(({ title, href }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
