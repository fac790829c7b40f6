import { useMemo } from 'react';
import { rowCells } from '#lib/request/next-page.ts';
import styles from './walk-panel.module.css';

/** Longer tables are slow to lay out; the file has all rows. */
const maxRows = 1_000;

/** Rows of a list with a column for each of their plain values. */
export function WalkTable({ rows }: { rows: string[] }) {
  const shown = useMemo(() => rows.slice(0, maxRows).map(rowCells), [rows]);
  const columns = useMemo(() => [...new Set(shown.flatMap((cells) => [...cells.keys()]))], [shown]);
  if (shown.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section className={styles.scroller} tabIndex={0} aria-label="Rows">
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((cells, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are only ever added at the end.
            <tr key={index}>
              {columns.map((column) => (
                <td key={column}>{cells.get(column)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > maxRows && (
        <p className="meta">{(rows.length - maxRows).toLocaleString('en-US')} more rows are in the file.</p>
      )}
    </section>
  );
}
