import { test as base, expect, type Page } from '@playwright/test';

type Fixtures = {
  /** Console errors that a test provokes; any other fails it. */
  expectedErrors: RegExp;
  watchConsole: undefined;
};

/** Every browser test: a console error, an uncaught exception or a violated policy on any page of its context fails it. */
export const test = base.extend<Fixtures>({
  page: async ({ page, javaScriptEnabled }, use) => {
    if (javaScriptEnabled !== false) waitForLateParts(page);
    await use(page);
  },
  expectedErrors: [/^(?!)/, { option: true }],
  watchConsole: [
    async ({ context, expectedErrors }, use) => {
      const errors: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
      });
      context.on('weberror', (error) => errors.push(String(error.error())));
      await use(undefined);
      expect(errors.filter((text) => !expectedErrors.test(text))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/**
 * Has `goto` end once all parts of a page are laid out, which is soon after its first paint: nothing that is measured before
 * has its size. Not where a test says itself what it waits for.
 */
function waitForLateParts(page: Page): void {
  const goto = page.goto.bind(page);
  page.goto = async (url, options) => {
    const response = await goto(url, options);
    if (options?.waitUntil === undefined) {
      await page.waitForFunction(
        () => !document.querySelector('.late') || document.documentElement.dataset.painted !== undefined,
      );
    }
    return response;
  };
}

/** What Chromium logs for answers that the test asked for. */
export function failedWith(...statuses: number[]): RegExp {
  return new RegExp(`Failed to load resource: the server responded with a status of (?:${statuses.join('|')})`);
}
