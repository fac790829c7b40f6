import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Quota } from './quota.ts';

const long = { key: 'long', limit: 2, windowSeconds: 60 };
const short = { key: 'short', limit: 2, windowSeconds: 10 };

test.each([[[long, short]], [[short, long]]])(
  'of two windows that are equally near, the shorter one is told',
  (windows) => {
    expect(new Quota().count(windows, 0)).toMatchObject({ windowSeconds: 10, remaining: 1, resetSeconds: 10 });
  },
);

test('a window begins with its first request, and the next one with the first after its end', () => {
  const quota = new Quota();
  const at = (seconds: number) => quota.count([short], seconds * 1000);
  expect(at(3)).toMatchObject({ remaining: 1, resetSeconds: 10 });
  expect(at(12.5)).toMatchObject({ remaining: 0, resetSeconds: 1, retryAfterSeconds: undefined });
  expect(at(12.999)).toMatchObject({ remaining: 0, retryAfterSeconds: 1 });
  expect(at(13)).toMatchObject({ remaining: 1, resetSeconds: 10, retryAfterSeconds: undefined });
});

test('who is over two limits waits for the later one', () => {
  const quota = new Quota();
  for (let count = 0; count < 2; count++) quota.count([long, short], 0);
  expect(quota.count([long, short], 0)).toMatchObject({ windowSeconds: 10, retryAfterSeconds: 60 });
});

test('of requests at random times no more pass in a span of one window than two windows that meet in it allow', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 6_000 }), { maxLength: 60 });
  fc.assert(
    fc.property(gaps, (waitsMs) => {
      const quota = new Quota();
      const passedMs: number[] = [];
      let nowMs = 0;
      for (const waitMs of waitsMs) {
        nowMs += waitMs;
        const { retryAfterSeconds, remaining, resetSeconds } = quota.count([long, short], nowMs);
        expect(remaining).toBeGreaterThanOrEqual(0);
        expect(resetSeconds).toBeGreaterThanOrEqual(1);
        if (retryAfterSeconds === undefined) passedMs.push(nowMs);
        else nowMs += retryAfterSeconds * 1000;
      }
      // Fixed windows: between two that are next to each other twice the limit may pass, never more.
      for (const fromMs of passedMs) {
        const near = passedMs.filter((atMs) => atMs >= fromMs && atMs < fromMs + short.windowSeconds * 1000);
        expect(near.length).toBeLessThanOrEqual(2 * short.limit);
      }
    }),
  );
});
