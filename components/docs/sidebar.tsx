import { Method } from '#components/ui/method.tsx';
import styles from './sidebar.module.css';

export type SidebarGroup = {
  title: string;
  pages: { href: string; title: string; method: string | undefined; isDeprecated?: true }[];
};

/**
 * The site's pages by group. From 1088 px on it stands beside the page; below, the same element is a popover that the
 * header's menu button opens: Escape, a click beside it and focus return come with the platform.
 */
export function Sidebar({ groups, currentHref }: { groups: SidebarGroup[]; currentHref: string | undefined }) {
  return (
    <nav className={styles.sidebar} id="sidebar" popover="auto" aria-label="Documentation">
      {groups.map((group) => (
        <section key={group.title}>
          <h2>{group.title}</h2>
          <ul>
            {group.pages.map(({ href, title, method, isDeprecated }) => (
              <li key={href}>
                <a
                  className={`item ${styles.link}`}
                  href={href}
                  aria-current={href === currentHref ? 'page' : undefined}
                >
                  {title}
                  {isDeprecated ? <small>deprecated</small> : null}
                  {method ? <Method method={method} /> : null}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
