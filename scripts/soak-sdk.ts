/**
 * Part of `npm run test:full`: the SDK does 10,000 mixed operations, or as many as the first argument says, in ten worlds of
 * the sandbox over HTTP, while three in ten attempts meet a scenario of the failure dial. Nothing may be lost or done twice. The second
 * argument is the seed, which is printed.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { soakSdk } from './sdk/soak.ts';

const operations = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? Date.now() % 1e9);
const server = fork(new URL('soak-server.ts', import.meta.url));
process.on('unhandledRejection', (reason) => fail(`A rejection that nobody handled: ${reason}`));

const [port] = await once(server, 'message');
console.log(`${operations} operations, seed ${seed}`);
const startMs = performance.now();
try {
  const baseUrl = `http://127.0.0.1:${port}`;
  const shape = { worlds: 10, workers: 12, timeoutMs: 1_000 };
  const result = await soakSdk({ baseUrl, fetch: (url, init) => fetch(url, init), operations, seed, ...shape });
  const seconds = ((performance.now() - startMs) / 1000).toFixed(0);
  const { attempts, scenarios, events } = result;
  console.log(`${result.operations} operations in ${attempts} attempts, ${scenarios} with a scenario, in ${seconds} s`);
  console.log(`${events} events followed`);
  result.faults.slice(0, 20).forEach(fail);
} catch (error) {
  fail(`An operation failed for good: ${error instanceof Error ? error.stack : error}`);
}
server.kill();
if (process.exitCode === undefined) console.log('Nothing was lost, and nothing was done twice.');

function fail(line: string): void {
  console.error(line);
  process.exitCode = 1;
}
