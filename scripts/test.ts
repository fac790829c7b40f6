/** `npm test`: everything that CI checks, step by step, and one line at the end that sums all of it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowser } from './browser.ts';
import { buildPortal } from './build.ts';
import { canaryKey, canarySecret } from './canary.ts';
import { type BudgetsReport, countBudgets } from './compare-budgets.ts';
import { withoutPortalSettings } from './portal-settings.ts';
import { ensureRedis } from './redis.ts';
import { runChild } from './run-child.mjs';
import {
  countCheck,
  countPages,
  countPlaywright,
  countVitest,
  formatSummary,
  type PlaywrightReport,
  sumCounts,
  type TestCounts,
  type VitestReport,
} from './test-summary.ts';

type Step = { name: string; run: () => Promise<TestCounts> };

const reports = mkdtempSync(path.join(tmpdir(), 'atlas-docs-test-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

const environment: NodeJS.Dict<string> = { ...withoutPortalSettings(process.env), NEXT_TELEMETRY_DISABLED: '1' };
// Each tool sets its own.
delete environment.NODE_ENV;
let isBuilt = false;

const steps: Step[] = [
  { name: 'lint', run: () => check('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.') },
  { name: 'dead code', run: () => check('knip/bin/knip.js') },
  { name: 'spelling', run: () => check('cspell/bin.mjs', 'lint', '--no-progress', '--show-suggestions') },
  { name: 'types', run: checkTypes },
  { name: 'generated files', run: async () => countCheck((await node('scripts/generate.ts', '--check')) === 0) },
  { name: 'unit and contract tests', run: runVitest },
  { name: 'samples', run: runSamples },
  { name: 'production build', run: build },
  { name: 'pages', run: () => onBuild(checkPages) },
  { name: 'budgets', run: () => onBuild(checkBudgets) },
  { name: 'browser tests', run: () => onBuild(runPlaywright) },
];

await ensureRedis();
try {
  environment.CHROMIUM_PATH = await ensureBrowser();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log(formatSummary(countCheck(false)));
  process.exit(1);
}
const results = [];
for (const { name, run } of steps) {
  console.log(`\n━━ ${name}`);
  const start = performance.now();
  const counts = await run();
  results.push({ name, counts, seconds: (performance.now() - start) / 1000 });
}

console.log('\n━━ all');
for (const { name, counts, seconds } of results) {
  console.log(
    `${counts.failed > 0 ? '✗' : '✓'} ${name.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s   ${formatSummary(counts)}`,
  );
}
const total = sumCounts(results.map(({ counts }) => counts));
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(formatSummary(total));

/** Runs a script on this Node; a signal ends the whole run. */
async function node(...script: string[]): Promise<number> {
  const code = await runChild(process.execPath, script, { env: environment });
  if (code > 128) process.exit(code);
  return code;
}

async function check(tool: string, ...toolArguments: string[]): Promise<TestCounts> {
  return countCheck((await node(path.join('node_modules', tool), ...toolArguments)) === 0);
}

async function checkTypes(): Promise<TestCounts> {
  // Next writes the types of the routes, without which pages don't check.
  const routes = await node('node_modules/next/dist/bin/next', 'typegen');
  const types = await node('node_modules/typescript/bin/tsc', '--noEmit');
  return countCheck(routes === 0 && types === 0);
}

async function runVitest(): Promise<TestCounts> {
  const file = path.join(reports, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await node('node_modules/vitest/vitest.mjs', 'run', ...reporters);
  return countVitest(readReport<VitestReport>(file), code);
}

async function runSamples(): Promise<TestCounts> {
  const file = path.join(reports, 'samples.json');
  const code = await node('scripts/test-samples.ts', '--report', file);
  return countPages(readReport<{ passed: number; failed: number }>(file), code);
}

async function build(): Promise<TestCounts> {
  // With a key and a secret in sight, so that the browser tests can look for them in what was built.
  const secrets = { ATLAS_API_KEY: canaryKey, SESSION_SECRET: canarySecret };
  isBuilt = (await buildPortal({ ...environment, ...secrets })) === 0;
  return countCheck(isBuilt);
}

/** Without a build there is nothing to test, which is a failure of its own. */
async function onBuild(run: () => Promise<TestCounts>): Promise<TestCounts> {
  if (isBuilt) return run();
  console.log('Not run: the build failed.');
  return countCheck(false);
}

async function checkPages(): Promise<TestCounts> {
  const file = path.join(reports, 'pages.json');
  const code = await node('scripts/check-pages.ts', file);
  return countPages(readReport<{ passed: number; failed: number }>(file), code);
}

async function checkBudgets(): Promise<TestCounts> {
  const file = path.join(reports, 'budgets.json');
  const code = await node('scripts/budgets.ts', file);
  return countBudgets(readReport<BudgetsReport>(file), code);
}

async function runPlaywright(): Promise<TestCounts> {
  const file = path.join(reports, 'playwright.json');
  environment.PLAYWRIGHT_JSON_OUTPUT_FILE = file;
  const code = await node('node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json');
  return countPlaywright(readReport<PlaywrightReport>(file), code);
}

function readReport<Report>(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
