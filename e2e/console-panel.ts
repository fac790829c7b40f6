import { expect, type Locator, type Page } from '@playwright/test';

/** The console of an operation's page, as its visitor knows it. */
export type ConsolePanel = {
  region: Locator;
  send: Locator;
  response: Locator;
  field: (name: string) => Locator;
  /** Shows the fields that wait behind "optional fields". */
  showOptional: () => Promise<void>;
};

/** Finds the console, on a small screen by opening its sheet. */
export async function openConsole(page: Page): Promise<ConsolePanel> {
  const bar = page.getByRole('button', { name: 'Try it' });
  const region = page.getByRole('region', { name: /^Try / });
  // A link to the page may still be on its way there.
  await expect(region.or(bar).first()).toBeVisible();
  if (await bar.isVisible()) await bar.click();
  // The page can be read before the console can be used: that begins once it is seen.
  await region.scrollIntoViewIfNeeded();
  await expect(region.getByRole('button', { name: /^Send request/ })).toBeEnabled();
  return {
    region,
    send: region.getByRole('button', { name: /^Send(?:ing| request| in )/ }),
    response: region.getByRole('region', { name: 'Response' }),
    field: (name) => region.getByLabel(new RegExp(`^${name}(\\s|$)`)),
    showOptional: () => region.getByRole('button', { name: /optional field/ }).click(),
  };
}
