import styles from './contents-ruler.module.css';

/**
 * The second-level headings of a page as ticks on a ruler. The page script marks the one that is being read
 * (`components/page-script/ruler.ts`); without it the ruler is a plain list.
 */
export function ContentsRuler({
  headings,
  label = 'On this page',
}: {
  headings: { id: string; title: string }[];
  label?: string;
}) {
  return (
    <nav className={styles.ruler} aria-label={label} data-ruler="">
      <h2>{label}</h2>
      <ol>
        {headings.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} suppressHydrationWarning>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
