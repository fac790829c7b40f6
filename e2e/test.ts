import { test as base, expect } from '@playwright/test';

type Fixtures = {
  /** Console errors that a test provokes; any other fails it. */
  expectedErrors: RegExp;
  watchConsole: undefined;
};

/** Every browser test: a console error, an uncaught exception or a violated policy on any page of its context fails it. */
export const test = base.extend<Fixtures>({
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

/** What Chromium logs for answers that the test asked for. */
export function failedWith(...statuses: number[]): RegExp {
  return new RegExp(`Failed to load resource: the server responded with a status of (?:${statuses.join('|')})`);
}
