import { useEffect, useState } from 'react';
import type { StreamRows } from '#lib/request/stream-rows.ts';

/** However fast rows come, the screen shows them ten times a second. */
const pauseMs = 100;

/** How many rows a stream has, told with pauses while it grows. */
export function useStreamCount(rows: StreamRows): number {
  const [count, setCount] = useState(rows.count);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = rows.subscribe(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        setCount(rows.count);
      }, pauseMs);
    });
    setCount(rows.count);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [rows]);
  return count;
}
