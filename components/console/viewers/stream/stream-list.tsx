import { type KeyboardEvent, useCallback, useId, useState } from 'react';
import { readServerEvent } from '#lib/request/server-event.ts';
import type { StreamRows } from '#lib/request/stream-rows.ts';
import { type RowTarget, VirtualRows } from '../../virtual-rows/virtual-rows.tsx';
import { MarkedText } from '../text/marked-text.tsx';
import { StreamRow } from './stream-row.tsx';
import styles from './stream-viewer.module.css';
import { useRowTexts } from './use-row-texts.ts';

type StreamListProps = {
  rows: StreamRows;
  /** How many rows are shown, and which each of them is. */
  count: number;
  rowAt: (index: number) => number;
  query: string;
  isAtTail: boolean;
  onTail: (isAtTail: boolean) => void;
};

/** The rows of a stream as a list of options: arrows move, and the one that is chosen is shown whole below. */
export function StreamList({ rows, count, rowAt, query, isAtTail, onTail }: StreamListProps) {
  const prefix = useId();
  const [active, setActive] = useState<RowTarget>();
  const { textOf, need } = useRowTexts(rows);
  const onRange = useCallback(
    (from: number, to: number) => {
      need(Array.from({ length: to - from }, (_, index) => rowAt(from + index)));
    },
    [need, rowAt],
  );

  function choose(row: number) {
    onTail(false);
    setActive({ row: Math.max(0, Math.min(count - 1, row)) });
  }

  function moveByKey(event: KeyboardEvent) {
    const at = active?.row ?? -1;
    const places: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 };
    const place = places[event.key];
    if (event.key === 'Escape' && active) setActive(undefined);
    else if (place !== undefined) choose(place);
    else return;
    event.preventDefault();
  }

  const activeRow = active && active.row < count ? rowAt(active.row) : undefined;
  return (
    <>
      <VirtualRows
        count={count}
        onRange={onRange}
        target={active}
        isAtTail={isAtTail}
        onTail={onTail}
        attributes={{
          role: 'listbox',
          'aria-label': 'Rows of the stream',
          'aria-activedescendant': active && `${prefix}-${active.row}`,
          onKeyDown: moveByKey,
          className: styles.list,
        }}
        render={(index) => {
          const row = rowAt(index);
          const text = textOf(row);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list around it takes the keys.
            // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus, and says which row is active.
            <span
              role="option"
              id={`${prefix}-${index}`}
              aria-selected={active?.row === index}
              className={styles.row}
              onClick={() => choose(index)}
            >
              <span className={styles.time}>{timeText(rows.timeOf(row))}</span>
              {text === undefined ? '…' : <Preview text={text} isEvent={rows.format === 'sse'} query={query} />}
              {rows.isLastCut && row === rows.count - 1 && <b className={styles.cut}> broken off here</b>}
            </span>
          );
        }}
      />
      {activeRow !== undefined && <StreamRow key={activeRow} rows={rows} row={activeRow} />}
    </>
  );
}

/** A row in one line. */
function Preview({ text, isEvent, query }: { text: string; isEvent: boolean; query: string }) {
  if (!isEvent) return <MarkedText text={text.trimEnd()} query={query} />;
  const { name, data } = readServerEvent(text);
  return (
    <>
      <span className="t-keyword">{name}</span> <MarkedText text={data.replaceAll('\n', ' ')} query={query} />
    </>
  );
}

/** When a row came, from sending on. */
function timeText(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`.padStart(8);
}
