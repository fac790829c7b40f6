/** The time of one world: real time, and never before the world's seed ends, so that new rows are the newest. */
export type WorldClock = {
  /** Milliseconds since 1970. */
  now(): number;
  /** An instant that no row of this world has yet, RFC 3339 in UTC; each one lies after the one before. */
  stamp(): string;
};

/**
 * @param realNow real time in milliseconds since 1970.
 * @param earliestMs the end of the seed.
 */
export function createWorldClock(realNow: () => number, earliestMs: number): WorldClock {
  let lastStampMs = earliestMs;
  const now = () => Math.max(realNow(), earliestMs);
  return {
    now,
    stamp() {
      lastStampMs = Math.max(now(), lastStampMs + 1);
      return new Date(lastStampMs).toISOString();
    },
  };
}
