/** `npm run preview`: builds the portal where something changed since the last build, and serves it with its sandbox. */
import '../server/resolve-server-only.ts';
import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { buildPortal, isBuildCurrent } from './build.ts';
import { isPortBusy } from './free-port.ts';
import { runChild } from './run-child.mjs';

if (existsSync('.env')) loadEnvFile('.env');
// What the server would refuse to start with is refused now rather than after the build, which takes its time.
await checkSettings();

if (isBuildCurrent()) {
  console.log('Nothing changed since the last build.');
} else {
  console.log('Building …');
  const code = await buildPortal();
  if (code > 128) process.exit(code);
  if (code !== 0) fail('The build failed, its reason stands above. Mend that and run this again.');
}
// The server says its address, as the last line.
process.exitCode = await runChild(process.execPath, ['server/main.ts']);

async function checkSettings(): Promise<void> {
  const { EnvironmentError, readEnvironment } = await import('#lib/server/environment.ts');
  try {
    const { port } = readEnvironment(process.env);
    if (await isPortBusy(port)) {
      fail(`Port ${port} is in use. Stop what listens there, or choose another: PORT=${port + 1} npm run preview`);
    }
  } catch (error) {
    if (error instanceof EnvironmentError) fail(error.message);
    if (error instanceof Error && 'code' in error && error.code === 'EACCES') {
      fail(`PORT=${process.env.PORT} needs more rights than this user has: use 1024 or more.`);
    }
    throw error;
  }
}

function fail(line: string): never {
  console.error(line);
  process.exit(1);
}
