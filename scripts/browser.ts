import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { canUseApt, installWithApt } from './apt.ts';
import { runChild } from './run-child.mjs';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Chromium's switches: nothing that reaches the network by itself; its sandbox cannot start as root. */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...['--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** The browser to use: `CHROMIUM_PATH`, else the build that Playwright brought, else the system's. */
function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`CHROMIUM_PATH is "${named}", which is no program. Correct it, or unset it to have one found.`);
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const system = systemNames.flatMap((name) => ['/usr/bin', ...folders].map((folder) => path.join(folder, name)));
  return [chromium.executablePath(), ...system].find(isExecutable);
}

/** As `findBrowser`, and an error that says what to do where there is none. */
export function requireBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  throw new Error('No Chromium found. `npm test` installs one; or name one in CHROMIUM_PATH.');
}

/** Starts a browser with an empty cache, hands it to `use`, and closes it whatever happens. */
export async function withBrowser<Result>(use: (browser: Browser) => Promise<Result>): Promise<Result> {
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArguments });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** As `findBrowser`, and installs one where there is none: the distribution's with apt, else Playwright's. */
export async function ensureBrowser(): Promise<string> {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chromium here: installing one …');
  const hasApt = canUseApt();
  if (hasApt) await installWithApt('chromium');
  const installed = hasApt ? findBrowser() : undefined;
  if (installed) return installed;
  const code = await runChild(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  if (code > 128) process.exit(code);
  const downloaded = findBrowser();
  if (downloaded) return downloaded;
  throw new Error(
    `Chromium could not be installed${hasApt ? '' : ' (apt needs root, or sudo without a password)'}. ` +
      'Install it yourself, for instance `sudo apt-get install chromium`, or name one in CHROMIUM_PATH. Then run this again.',
  );
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
