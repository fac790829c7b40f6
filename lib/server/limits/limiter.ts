import 'server-only';

/** Counts what a key does. Asynchronous, because several machines can only count together in a store. */
export type Limiter = {
  /** Counts one more; gives 0 when it may pass, else the seconds until it may. */
  take: (key: string) => Promise<number>;
};

type Window = { count: number; endsAtMs: number };

/**
 * A limiter of fixed windows in this process's memory. It knows at most `maxKeys` keys; beyond that the one whose
 * window began first is forgotten, so that inventing keys costs no memory.
 */
export function createMemoryLimiter(options: {
  limit: number;
  windowMs: number;
  maxKeys?: number;
  now?: () => number;
}): Limiter {
  const { limit, windowMs, maxKeys = 10_000, now = Date.now } = options;
  // A Map keeps the order of insertion, and a window is inserted when it begins: the first is the oldest.
  const windows = new Map<string, Window>();

  const currentWindow = (key: string): Window => {
    const existing = windows.get(key);
    if (existing && existing.endsAtMs > now()) return existing;
    windows.delete(key);
    const oldest = windows.keys().next();
    if (windows.size >= maxKeys && !oldest.done) windows.delete(oldest.value);
    const begun = { count: 0, endsAtMs: now() + windowMs };
    windows.set(key, begun);
    return begun;
  };

  return {
    take: async (key) => {
      const window = currentWindow(key);
      if (window.count >= limit) return Math.max(1, Math.ceil((window.endsAtMs - now()) / 1000));
      window.count += 1;
      return 0;
    },
  };
}
