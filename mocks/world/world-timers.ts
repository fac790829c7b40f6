import type { WorldClock } from './world-clock.ts';

/** Work that a world does by itself when its clock reaches an instant: deliveries, reports. */
export type WorldTimers = {
  /**
   * Runs a job at an instant of the world's clock, in milliseconds since 1970; never at once. Jobs must not fail.
   *
   * @returns a function that takes the job back.
   */
  at(dueMs: number, job: () => void | Promise<void>): () => void;
  /**
   * Moves the clock forward, with a stop at each job that falls due on the way, as if the time had passed. A job is
   * waited for, but not longer than `patienceMs` of real time.
   */
  advance(durationMs: number): Promise<void>;
  /** How far the clock will have been moved forward in all, once every movement has ended: in milliseconds. */
  readonly targetOffsetMs: number;
};

type Timer = { dueMs: number; job: () => void | Promise<void> };

const patienceMs = 2_000;
/** `setTimeout` counts in 32 bits: a longer wait is taken in parts. */
const longestWaitMs = 2 ** 31 - 1;

/** @param life no job runs any more once this is aborted. */
export function createWorldTimers(clock: WorldClock, life: AbortSignal): WorldTimers {
  const timers = new Set<Timer>();
  let targetOffsetMs = clock.offsetMs;
  let alarm: NodeJS.Timeout | undefined;

  const earliest = () => [...timers].reduce<Timer | undefined>((a, b) => (a && a.dueMs <= b.dueMs ? a : b), undefined);
  const start = (timer: Timer) => {
    timers.delete(timer);
    return Promise.resolve(timer.job());
  };
  const setAlarm = () => {
    clearTimeout(alarm);
    const next = earliest();
    if (!next || life.aborted) return;
    alarm = setTimeout(ring, Math.min(Math.max(next.dueMs - clock.now(), 0), longestWaitMs)).unref();
  };
  const ring = () => {
    for (let next = earliest(); next && next.dueMs <= clock.now() && !life.aborted; next = earliest()) void start(next);
    setAlarm();
  };
  life.addEventListener('abort', () => {
    timers.clear();
    clearTimeout(alarm);
  });

  return {
    get targetOffsetMs() {
      return targetOffsetMs;
    },
    at(dueMs, job) {
      const timer = { dueMs, job };
      if (!life.aborted) timers.add(timer);
      setAlarm();
      return () => {
        timers.delete(timer);
        setAlarm();
      };
    },
    async advance(durationMs) {
      // Movements that overlap add up.
      targetOffsetMs += durationMs;
      const goalMs = targetOffsetMs;
      clearTimeout(alarm);
      for (;;) {
        const next = earliest();
        const waitMs = next ? next.dueMs - clock.now() : Number.POSITIVE_INFINITY;
        if (!next || clock.offsetMs + waitMs > goalMs || life.aborted) break;
        clock.offsetMs += Math.max(waitMs, 0);
        await Promise.race([start(next), new Promise((resolve) => setTimeout(resolve, patienceMs).unref())]);
      }
      clock.offsetMs = Math.max(clock.offsetMs, goalMs);
      setAlarm();
    },
  };
}
