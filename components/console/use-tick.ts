import { useEffect, useReducer } from 'react';

/**
 * Renders again and again while something on screen counts, so that a component may read the clock as it renders.
 *
 * @param intervalMs Undefined stops it.
 */
export function useTick(intervalMs: number | undefined): void {
  const [, tick] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (intervalMs === undefined) return;
    const timer = setInterval(tick, intervalMs);
    return () => clearInterval(timer);
  }, [intervalMs]);
}
