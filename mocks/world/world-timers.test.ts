import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createWorldClock } from './world-clock.ts';
import { createWorldTimers } from './world-timers.ts';

const startMs = Date.UTC(2026, 10, 24, 8);

beforeEach(() => void vi.useFakeTimers({ now: startMs }));
afterEach(() => void vi.useRealTimers());

function createTimers() {
  const life = new AbortController();
  const clock = createWorldClock(Date.now, 0);
  const timers = createWorldTimers(clock, life.signal);
  const log: string[] = [];
  /** A job that notes its name and how many seconds the world's clock has gone. */
  const note = (name: string) => () => void log.push(`${name} ${(clock.now() - startMs) / 1000}`);
  const at = (seconds: number, name: string) => timers.at(startMs + seconds * 1000, note(name));
  return { life, clock, timers, log, note, at };
}

describe('a job', () => {
  test('runs when real time brings the clock to its instant, not before', async () => {
    const { at, log } = createTimers();
    at(5, 'a');
    await vi.advanceTimersByTimeAsync(4_999);
    expect(log).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(log).toEqual(['a 5']);
  });

  test('runs in the order of the clock, whatever the order of asking', async () => {
    const { at, log } = createTimers();
    at(3, 'c');
    at(1, 'a');
    at(2, 'b');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(log).toEqual(['a 1', 'b 2', 'c 3']);
  });

  test('that is due already runs soon, but never at once', async () => {
    const { at, log } = createTimers();
    at(-60, 'late');
    expect(log).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(log).toHaveLength(1);
  });

  test('that is taken back does not run', async () => {
    const { at, log } = createTimers();
    const takeBack = at(1, 'a');
    at(2, 'b');
    takeBack();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(log).toEqual(['b 2']);
  });

  test('may be further away than setTimeout can count', async () => {
    const { at, log } = createTimers();
    const days = 40 * 86_400;
    at(days, 'far');
    await vi.advanceTimersByTimeAsync(days * 1000 - 1);
    expect(log).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(log).toEqual([`far ${days}`]);
  });
});

describe('advance', () => {
  test('stops at each job that falls due on the way, at its own instant', async () => {
    const { at, timers, clock, log } = createTimers();
    at(20, 'b');
    at(10, 'a');
    at(3601, 'later');
    await timers.advance(3_600_000);
    expect(log).toEqual(['a 10', 'b 20']);
    expect([clock.offsetMs, clock.now() - startMs]).toEqual([3_600_000, 3_600_000]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(log).toEqual(['a 10', 'b 20', 'later 3601']);
  });

  test('runs what jobs on the way ask for, as retries do', async () => {
    const { timers, clock, log, note } = createTimers();
    const retry = (count: number) => () => {
      note(`try-${count}`)();
      if (count < 3) timers.at(clock.now() + 30_000, retry(count + 1));
    };
    timers.at(startMs + 5_000, retry(1));
    await timers.advance(60_000);
    expect(log).toEqual(['try-1 5', 'try-2 35']);
    await timers.advance(5_000);
    expect(log).toEqual(['try-1 5', 'try-2 35', 'try-3 65']);
  });

  test('runs a job that is due at its very end', async () => {
    const { at, timers, log } = createTimers();
    at(60, 'end');
    await timers.advance(60_000);
    expect(log).toEqual(['end 60']);
  });

  test('waits for a job that takes its time', async () => {
    const { timers, log, note } = createTimers();
    timers.at(startMs + 1_000, async () => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      note('slow')();
    });
    const advanced = timers.advance(10_000);
    await vi.advanceTimersByTimeAsync(500);
    await advanced;
    expect(log).toEqual(['slow 1.5']);
  });

  test('waits for no job longer than two seconds', async () => {
    const { at, timers, log } = createTimers();
    timers.at(startMs + 1_000, () => new Promise(() => {}));
    at(2, 'next');
    let isDone = false;
    void timers.advance(10_000).then(() => {
      isDone = true;
    });
    await vi.advanceTimersByTimeAsync(1_999);
    expect([isDone, log]).toEqual([false, []]);
    await vi.advanceTimersByTimeAsync(1);
    expect(isDone).toBe(true);
    expect(log).toHaveLength(1);
  });

  test('adds up with another movement that is under way', async () => {
    const { at, timers, clock, log } = createTimers();
    timers.at(startMs + 1_000, () => new Promise((resolve) => setTimeout(resolve, 100)));
    at(15, 'a');
    const both = Promise.all([timers.advance(10_000), timers.advance(10_000)]);
    expect(timers.targetOffsetMs).toBe(20_000);
    await vi.advanceTimersByTimeAsync(100);
    await both;
    expect(clock.offsetMs).toBe(20_000);
    expect(log).toHaveLength(1);
  });
});

describe('the end of a life', () => {
  test('stops every job, those that are asked for afterwards too', async () => {
    const { at, timers, life, log } = createTimers();
    at(1, 'a');
    life.abort();
    at(1, 'b');
    await timers.advance(5_000);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(log).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('stops a movement on its way', async () => {
    const { at, timers, life, log } = createTimers();
    timers.at(startMs + 1_000, () => life.abort());
    at(2, 'never');
    await timers.advance(5_000);
    expect(log).toEqual([]);
  });
});
