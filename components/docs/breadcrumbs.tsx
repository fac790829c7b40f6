import styles from './breadcrumbs.module.css';

/** The way from the site's root to this page, without the page itself, whose title follows; nothing at the root. */
export function Breadcrumbs({ trail }: { trail: { title: string; href: string }[] }) {
  if (trail.length === 0) return null;
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
