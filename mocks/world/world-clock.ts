/** The time of one world: real time, moved forward by its visitor, and never before the world's seed ends. */
export type WorldClock = {
  /** Milliseconds since 1970. */
  now(): number;
  /** How far the visitor has moved the clock forward, in milliseconds. */
  offsetMs: number;
  /** An instant that no row of this world has yet, RFC 3339 in UTC; each one lies after the one before. */
  stamp(): string;
};

/**
 * @param realNow real time in milliseconds since 1970.
 * @param earliestMs the end of the seed.
 */
export function createWorldClock(realNow: () => number, earliestMs: number): WorldClock {
  let lastStampMs = earliestMs;
  const clock: WorldClock = {
    offsetMs: 0,
    now: () => Math.max(realNow(), earliestMs) + clock.offsetMs,
    stamp() {
      lastStampMs = Math.max(clock.now(), lastStampMs + 1);
      return new Date(lastStampMs).toISOString();
    },
  };
  return clock;
}
