import { useEffect, useState } from 'react';
import type { BodyFace } from '#lib/http/body-index.ts';
import type { RowTarget } from '../../virtual-rows/virtual-rows.tsx';
import type { RowSource } from './row-source.ts';

/** While somebody types, a search can wait. */
const pauseMs = 120;

export type Search = {
  query: string;
  setQuery: (query: string) => void;
  /** How many places were found; undefined before they were. */
  count: number | undefined;
  /** Which of them is shown, counted from 1. */
  current: number;
  /** The row that is shown. */
  target: RowTarget | undefined;
  /** Shows the next place or, by -1, the one before. */
  move: (step: 1 | -1) => void;
};

/** A search in the rows of a face. */
export function useSearch(source: RowSource, face: BodyFace): Search {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<{ rows: Uint32Array; at: number; target: RowTarget | undefined }>();

  useEffect(() => {
    setFound(undefined);
    if (query === '') return;
    let isStale = false;
    const timer = setTimeout(async () => {
      const rows = await source.find(face, query);
      const [row] = rows;
      if (!isStale) setFound({ rows, at: 0, target: row === undefined ? undefined : { row } });
    }, pauseMs);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [source, face, query]);

  return {
    query,
    setQuery,
    count: found?.rows.length,
    current: found && found.rows.length > 0 ? found.at + 1 : 0,
    target: found?.target,
    move(step) {
      if (!found || found.rows.length === 0) return;
      const at = (found.at + step + found.rows.length) % found.rows.length;
      setFound({ ...found, at, target: { row: found.rows[at] ?? 0 } });
    },
  };
}
