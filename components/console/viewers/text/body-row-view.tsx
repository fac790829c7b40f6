import type { BodyFace, BodyRow } from '#lib/http/body-index.ts';
import type { Difference } from '#lib/request/check-answer.ts';
import type { ResponseGuide } from '#lib/request/response-guide.ts';
import { sizeText } from '../../measure-text.ts';
import { DifferenceNote } from './difference-note.tsx';
import { explainValue } from './explain-value.tsx';
import { JsonRow } from './json-row.tsx';
import { MarkedText } from './marked-text.tsx';
import styles from './text-viewer.module.css';

type BodyRowViewProps = {
  row: BodyRow | undefined;
  face: BodyFace;
  query: string;
  /** Whether this is the place that the search stands at. */
  isCurrent: boolean;
  guide: ResponseGuide | undefined;
  differences: Difference[];
  /** Where the next row begins; undefined in the last. */
  nextOffset: number | undefined;
};

/** One row of a body in a face. */
export function BodyRowView({ row, face, query, isCurrent, guide, differences, nextOffset }: BodyRowViewProps) {
  if (!row) return null;
  const here = differences.filter(
    ({ offset }) => offset >= row.offset && (nextOffset === undefined || offset < nextOffset),
  );
  return (
    <span className={isCurrent ? styles.current : undefined}>
      {face === 'raw' ? (
        <>
          <span className={styles.number}>{row.line || ''}</span>
          <MarkedText text={row.text} query={query} />
        </>
      ) : (
        <>
          {'  '.repeat(Math.min(row.depth, 64))}
          <JsonRow text={row.text} query={query} wrap={(key, value, shown) => explainValue(guide, key, value, shown)} />
        </>
      )}
      <RestNote bytes={face === 'raw' ? 0 : row.restBytes} />
      {here.map((difference) => (
        <DifferenceNote key={`${difference.kind} ${difference.path}`} difference={difference} />
      ))}
    </span>
  );
}

/** How much of a long row is left out. */
export function RestNote({ bytes }: { bytes: number }) {
  if (bytes === 0) return null;
  return <span className={styles.rest}> … {sizeText(bytes)} more, in Raw and in the file</span>;
}
