import { useCallback, useState } from 'react';
import type { Answer } from '#lib/request/send-result.ts';
import type { StreamRows } from '#lib/request/stream-rows.ts';
import { StreamBar } from './stream-bar.tsx';
import { StreamCount } from './stream-count.tsx';
import { StreamList } from './stream-list.tsx';
import { useFilter } from './use-filter.ts';
import { useStreamCount } from './use-stream-count.ts';

type StreamViewerProps = {
  answer: Answer & { rows: StreamRows };
  /** When it was sent, milliseconds since the epoch; undefined once the stream has ended. */
  startedAt: number | undefined;
  /** What a saved file is called, without its ending. */
  name: string;
};

/** A stream, row by row as it comes: it can be held, filtered and followed, and each row opened. */
export function StreamViewer({ answer, startedAt, name }: StreamViewerProps) {
  const { rows } = answer;
  const [heldAt, setHeldAt] = useState<number>();
  const [filterText, setFilterText] = useState('');
  const [isAtTail, setAtTail] = useState(true);
  const arrived = useStreamCount(rows);
  const held = heldAt ?? arrived;
  const filter = useFilter(rows, held, filterText);
  // What is held shows no match that came later.
  const shown = filter ? Math.min(filter.count, held) : held;
  const rowAt = useCallback((index: number) => filter?.rowAt(index) ?? index, [filter]);

  return (
    <>
      <StreamBar
        answer={answer}
        name={name}
        isReceiving={startedAt !== undefined}
        isHeld={heldAt !== undefined}
        onHold={(isHeld) => setHeldAt(isHeld ? rows.count : undefined)}
        filterText={filterText}
        onFilter={setFilterText}
        isAtTail={isAtTail}
        onTail={setAtTail}
      />
      <StreamCount rows={rows} arrived={arrived} held={heldAt} found={filter && shown} startedAt={startedAt} />
      {shown > 0 && (
        <StreamList
          rows={rows}
          count={shown}
          rowAt={rowAt}
          query={filterText}
          isAtTail={isAtTail && heldAt === undefined}
          onTail={setAtTail}
        />
      )}
    </>
  );
}
