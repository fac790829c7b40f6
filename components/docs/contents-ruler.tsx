import styles from './contents-ruler.module.css';

/** The second-level headings of a page as ticks on a ruler. */
export function ContentsRuler({ headings }: { headings: { id: string; title: string }[] }) {
  return (
    <nav className={styles.ruler} aria-label="On this page">
      <h2>On this page</h2>
      <ol>
        {headings.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
