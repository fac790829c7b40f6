import { defineConfig, devices } from '@playwright/test';
import { browserArguments, requireBrowser } from './scripts/browser.ts';
import { findFreePort } from './scripts/free-port.ts';
import { withoutPortalSettings } from './scripts/portal-settings.ts';

// The workers read this file too and have to meet the same server: they inherit the environment.
process.env.E2E_PORT ??= String(await findFreePort());
const origin = `http://localhost:${process.env.E2E_PORT}`;

/**
 * Browser tests run on the production build, at 1440 px. Those tagged @phone run at 390 px with touch
 * instead, and those tagged @every-size at both.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  retries: 0,
  // They take some 7 minutes on a quiet machine. A busy one is slow, which is no failure.
  globalTimeout: 60 * 60_000,
  reporter: 'list',
  use: {
    baseURL: origin,
    // A trace would record every step of every test and make each several times slower: npx playwright test --trace on
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: requireBrowser(), args: browserArguments },
  },
  projects: [
    {
      name: 'desktop',
      grepInvert: /@phone/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      grep: /@phone|@every-size/,
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
    },
  ],
  webServer: {
    command: `"${process.execPath}" server/main.ts`,
    url: origin,
    reuseExistingServer: false,
    env: {
      ...withoutPortalSettings({}),
      PORT: process.env.E2E_PORT,
      LOG_LEVEL: 'warn',
      // A developer's own feedback stays apart from the tests'.
      DATA_DIR: '.data/e2e',
      LIMIT_SESSIONS_PER_HOUR: '100000',
    },
    // Its orderly shutdown is part of what is tested.
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
