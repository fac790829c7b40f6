import type { ServerResponse } from 'node:http';
import type { Page } from '@playwright/test';
import { canaryKey } from '../scripts/canary.ts';
import { openConsole } from './console-panel.ts';
import { openPortal } from './open-portal.ts';
import { startUpstream } from './upstream.ts';

/** Sends from the page of an operation, as it is filled in at first, to an API that answers so. */
export async function sendToUpstream(page: Page, path: string, answer: (response: ServerResponse) => void) {
  const upstream = await startUpstream({ answer });
  const portal = await openPortal(page, { ATLAS_API_URL: upstream.origin, ATLAS_API_KEY: canaryKey });
  await page.goto(portal.url + path);
  const panel = await openConsole(page);
  await panel.send.click();
  return {
    panel,
    [Symbol.asyncDispose]: async () => {
      await portal[Symbol.asyncDispose]();
      await upstream[Symbol.asyncDispose]();
    },
  };
}
