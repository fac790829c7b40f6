import type { Page } from '@playwright/test';
import { startPortal } from '../scripts/start-portal.ts';

/**
 * A portal of one test's own. When it is disposed of, the page leaves it first: whatever the page still loads would
 * otherwise meet a closed port and count as a console error.
 */
export async function openPortal(page: Page, settings: Parameters<typeof startPortal>[0]) {
  const portal = await startPortal(settings);
  return {
    ...portal,
    async [Symbol.asyncDispose]() {
      await page.goto('about:blank');
      await portal[Symbol.asyncDispose]();
    },
  };
}
