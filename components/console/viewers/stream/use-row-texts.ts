import { useCallback, useReducer, useRef } from 'react';
import type { StreamRows } from '#lib/request/stream-rows.ts';

/** Longer rows are cut on screen; what is opened is whole. */
const maxShownBytes = 1_000;
/** Rows that lie outside of the page's memory and were read back. */
const maxKept = 1_000;

const decoder = new TextDecoder();

/** The texts of a stream's rows; those that are not at hand are read when they are asked for. */
export function useRowTexts(rows: StreamRows) {
  const kept = useRef(new Map<number, string>());
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const textOf = useCallback(
    (row: number) => {
      const bytes = rows.peek(row);
      return bytes ? decoder.decode(bytes.subarray(0, maxShownBytes)) : kept.current.get(row);
    },
    [rows],
  );
  const need = useCallback(
    async (wanted: number[]) => {
      const missing = wanted.filter((row) => textOf(row) === undefined);
      if (missing.length === 0) return;
      const texts = await Promise.all(missing.map((row) => rows.read(row, row + 1)));
      for (const [index, row] of missing.entries()) {
        kept.current.set(row, decoder.decode(texts[index]?.[0]?.subarray(0, maxShownBytes)));
      }
      for (const row of kept.current.keys()) {
        if (kept.current.size <= maxKept) break;
        kept.current.delete(row);
      }
      redraw();
    },
    [rows, textOf],
  );
  return { textOf, need };
}
