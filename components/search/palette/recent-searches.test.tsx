import { describe, expect, it } from 'vitest';
import { openPalette, startWithFreshPage, texts } from './testing/palette-page.ts';

startWithFreshPage();

describe('recent searches', () => {
  it('are few, short, and whatever is stored in their place is no fault', async () => {
    for (const stored of ['{', '{}', 'null', '[1, null, ""]']) {
      localStorage.setItem('recent-searches', stored);
      document.body.innerHTML = '';
      await openPalette();
      expect(texts()[0]).toBe('acc_an object by its ids');
    }
    localStorage.setItem(
      'recent-searches',
      JSON.stringify(Array.from({ length: 50 }, (_, index) => `${index}`.repeat(900))),
    );
    document.body.innerHTML = '';
    await openPalette();
    const kept = texts().slice(0, -2);
    expect(kept).toHaveLength(5);
    expect(kept.every((text) => text.length <= 200)).toBe(true);
  });
});
