/** `npm run preview`: builds the portal where something changed since the last build, and serves it with its sandbox. */
import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { buildPortal, isBuildCurrent } from './build.ts';
import { isPortBusy } from './free-port.ts';
import { runChild } from './run-child.mjs';

if (existsSync('.env')) loadEnvFile('.env');
// Refused now rather than after the build, which takes its time.
await requirePort(process.env.PORT || '3000');

if (isBuildCurrent()) {
  console.log('Nothing changed since the last build.');
} else {
  console.log('Building …');
  const code = await buildPortal();
  if (code > 128) process.exit(code);
  if (code !== 0) fail('The build failed, its reason stands above. Mend that and run this again.');
}
// The server says its address, as the last line.
process.exitCode = await runChild(process.execPath, ['server/main.ts'], {
  env: { ...process.env, NODE_ENV: 'production' },
});

async function requirePort(value: string): Promise<void> {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port < 1 || port > 65535) {
    fail(`PORT is "${value}" and has to be a number from 1 to 65535. Try: PORT=3000 npm run preview`);
  }
  try {
    if (!(await isPortBusy(port))) return;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EACCES')) throw error;
    fail(`Port ${port} needs more rights than this user has. Choose one from 1024 up: PORT=3000 npm run preview`);
  }
  fail(`Port ${port} is in use. Stop what listens there, or choose another: PORT=${port + 1} npm run preview`);
}

function fail(line: string): never {
  console.error(line);
  process.exit(1);
}
