import { useEffect, useMemo, useReducer } from 'react';
import { RowFilter } from '#lib/request/row-filter.ts';
import type { StreamRows } from '#lib/request/stream-rows.ts';

/** The rows that hold a text, growing with the stream; undefined where none is asked for. */
export function useFilter(rows: StreamRows, count: number, text: string): RowFilter | undefined {
  const filter = useMemo(() => (text === '' ? undefined : new RowFilter(rows, text)), [rows, text]);
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: more rows are looked at when there are more.
  useEffect(() => {
    const controller = new AbortController();
    filter?.advance(controller.signal, redraw);
    return () => controller.abort();
  }, [filter, count]);
  return filter;
}
