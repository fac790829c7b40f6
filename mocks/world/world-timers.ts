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
   * Moves the clock forward, with a stop whenever jobs fall due on the way, as if the time had passed. They are waited
   * for, and so is what runs already, but not longer than `patienceMs` of real time.
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
  const running = new Set<Promise<void>>();
  const start = (timer: Timer) => {
    timers.delete(timer);
    const job = Promise.resolve(timer.job()).finally(() => running.delete(job));
    running.add(job);
  };
  const startDue = () => {
    for (let next = earliest(); next && next.dueMs <= clock.now() && !life.aborted; next = earliest()) start(next);
  };
  /** Waits for what runs now, within reason. */
  const settle = (jobs: Promise<void>[]) =>
    jobs.length > 0 &&
    Promise.race([Promise.all(jobs), new Promise((resolve) => setTimeout(resolve, patienceMs).unref())]);
  const setAlarm = () => {
    clearTimeout(alarm);
    const next = earliest();
    if (!next || life.aborted) return;
    alarm = setTimeout(ring, Math.min(Math.max(next.dueMs - clock.now(), 0), longestWaitMs)).unref();
  };
  const ring = () => {
    startDue();
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
      // What runs already may set timers that fall due on the way.
      await settle([...running]);
      for (;;) {
        const next = earliest();
        const waitMs = next ? next.dueMs - clock.now() : Number.POSITIVE_INFINITY;
        if (!next || clock.offsetMs + waitMs > goalMs || life.aborted) break;
        clock.offsetMs += Math.max(waitMs, 0);
        const before = new Set(running);
        startDue();
        await settle([...running].filter((job) => !before.has(job)));
      }
      clock.offsetMs = Math.max(clock.offsetMs, goalMs);
      setAlarm();
    },
  };
}
