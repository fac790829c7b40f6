import type { Locator } from '@playwright/test';
import { expect, test } from './test.ts';

const pages = ['/docs/oauth', '/docs/pagination', '/docs/reports', '/docs/webhooks/retries'];
const widths = [320, 360, 480, 620, 768, 1440];
/** What a reader may set without losing anything (WCAG 2.2, criterion 1.4.12). */
const wideSpacing = '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }';

for (const path of pages) {
  test(`the figure on ${path} can be read at every width, and with wider spacing`, async ({ page }) => {
    await page.goto(path);
    const figure = page.getByRole('figure').filter({ has: page.locator('svg text') });
    // What it shows in words, which stands there for those who do not see it.
    await expect(figure.getByRole('listitem').first()).toBeAttached();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(await findProblems(figure), `at ${width} px`).toEqual([]);
    }
    await page.addStyleTag({ content: wideSpacing });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(await findProblems(figure), `spaced widely at ${width} px`).toEqual([]);
    }
  });
}

/** Words of a drawing that are outside the window, smaller than 12 px, or over each other. */
function findProblems(figure: Locator): Promise<string[]> {
  return figure.evaluate((element) => {
    const words = [...element.querySelectorAll('svg text')]
      .map((text) => ({ text, name: `“${text.textContent}”`, box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    // Lines of text may touch, since their boxes are higher than their letters.
    const isOver = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4;
    const sizeOf = (text: Element) => Number.parseFloat(getComputedStyle(text).fontSize);
    return [
      ...(words.length === 0 ? ['it has no words'] : []),
      ...words.filter(({ box }) => box.left < 0 || box.right > innerWidth).map(({ name }) => `${name} is cut`),
      ...words.filter(({ text }) => sizeOf(text) < 12).map(({ name }) => `${name} is too small`),
      ...words.flatMap(({ name, box }, index) =>
        words
          .slice(index + 1)
          .filter((other) => isOver(box, other.box))
          .map((other) => `${name} is over ${other.name}`),
      ),
    ];
  });
}
