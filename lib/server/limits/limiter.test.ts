import { describe, expect, it } from 'vitest';
import { createMemoryLimiter } from './limiter.ts';

function createTestLimiter(limit: number, maxKeys = 100) {
  const clock = { nowMs: 0 };
  const limiter = createMemoryLimiter({ limit, windowMs: 60_000, maxKeys, now: () => clock.nowMs });
  return { take: limiter.take, clock };
}

describe('a limiter', () => {
  it('lets exactly as many through as its limit, and says how long to wait', async () => {
    const { take, clock } = createTestLimiter(3);
    clock.nowMs = 500;
    expect(await Promise.all(['a', 'a', 'a', 'a', 'b'].map(take))).toEqual([0, 0, 0, 60, 0]);
    clock.nowMs = 60_400;
    expect(await take('a')).toBe(1);
  });

  it('begins anew after its window', async () => {
    const { take, clock } = createTestLimiter(1);
    await take('a');
    clock.nowMs = 60_000;
    expect(await take('a')).toBe(0);
    expect(await take('a')).toBe(60);
  });

  it('forgets the oldest key when there are too many', async () => {
    const { take } = createTestLimiter(1, 2);
    for (const key of ['a', 'b', 'c']) await take(key);
    expect(await Promise.all(['b', 'c', 'a'].map(take))).toEqual([60, 60, 0]);
  });
});
