import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elementPx, listTopPx, resize, scrollTo, showAt, startMap } from './scroll-map.ts';

const short = resize(startMap, 10_000, 500);
const long = resize(startMap, 60_000_000, 500);

describe('a list that fits', () => {
  test('is scrolled as any element is', () => {
    expect(elementPx(short)).toBe(10_000);
    for (const topPx of [0, 10, 9000, 9500, 3]) expect(listTopPx(scrollTo(short, topPx))).toBe(topPx);
  });
});

describe('a list longer than any element', () => {
  test('moves by as much as a step does', () => {
    const middle = showAt(long, 30_000_000);
    expect(listTopPx(scrollTo(middle, middle.topPx + 100))).toBeCloseTo(30_000_100);
    expect(listTopPx(scrollTo(middle, middle.topPx - 100))).toBeCloseTo(29_999_900);
  });

  test('is at its ends where the element is', () => {
    expect(elementPx(long)).toBe(8_000_000);
    expect(listTopPx(scrollTo(long, 8_000_000 - 500))).toBe(60_000_000 - 500);
    expect(listTopPx(scrollTo(showAt(long, 200), 0))).toBe(0);
  });

  test('goes with a leap to the share of itself that the bar shows', () => {
    expect(listTopPx(scrollTo(long, (8_000_000 - 500) / 2))).toBeCloseTo((60_000_000 - 500) / 2);
  });

  test('shows any place that is asked for, to the pixel', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000_000 - 500 }), (listPx) => {
        const map = showAt(long, listPx);
        expect(listTopPx(map)).toBeCloseTo(listPx);
        expect(map.topPx).toBeGreaterThanOrEqual(0);
        expect(map.topPx).toBeLessThanOrEqual(8_000_000 - 500);
      }),
    );
  });
});

test('what is at the top stays there when the list grows', () => {
  const map = showAt(long, 12_345_678);
  expect(listTopPx(resize(map, 90_000_000, 500))).toBeCloseTo(12_345_678);
  expect(listTopPx(resize(scrollTo(short, 700), 20_000, 500))).toBe(700);
});
