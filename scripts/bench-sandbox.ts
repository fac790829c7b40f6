/**
 * Part of `npm run bench`: reads a second through the sandbox's HTTP server, beside a bare `node:http` server that sends
 * the same bytes from memory. Both are child processes and are measured in turn, so that what the machine does besides
 * hits both; what counts is the ratio of the medians.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { countReads } from './count-reads.ts';

const requirement = 0.25;
const rounds = 7;
const roundMs = 1_500;
/** So many that none of them comes near its quota. */
const worlds = Array.from({ length: 4_000 }, (_, index) => `benchworld${index.toString(36).padStart(6, '0')}`);

const targets = [
  { name: 'retrieveAccount', target: '/v1/accounts/acc_01h8x4t2w9' },
  { name: 'listAccounts limit=20', target: '/v1/accounts?limit=20' },
];

console.log('\nread                    sandbox/s     bare/s    ratio');
for (const { name, target } of targets) {
  const requests = worlds.map((world) =>
    Buffer.from(`GET ${target} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ak_test_${world}\r\n\r\n`),
  );
  const sandbox = await startServer('sandbox');
  const bare = await startServer('bare', `http://127.0.0.1:${sandbox.port}${target}`);
  try {
    const reads = { sandbox: [] as number[], bare: [] as number[] };
    // The first rounds are for the compiler.
    for (let round = -2; round < rounds; round++) {
      const bareReads = await countReads(bare.port, requests, roundMs);
      const sandboxReads = await countReads(sandbox.port, requests, roundMs);
      if (round < 0) continue;
      reads.bare.push(bareReads);
      reads.sandbox.push(sandboxReads);
    }
    const ratio = median(reads.sandbox) / median(reads.bare);
    const columns = [median(reads.sandbox).toFixed(0), median(reads.bare).toFixed(0), `${(ratio * 100).toFixed(1)} %`];
    console.log(`${name.padEnd(22)}${columns.map((text) => text.padStart(11)).join('')}`);
    if (ratio >= requirement) continue;
    console.error(`${name} is slower than ${requirement * 100} % of the bare server.`);
    process.exitCode = 1;
  } finally {
    sandbox.process.kill();
    bare.process.kill();
  }
}

async function startServer(...parameters: string[]): Promise<{ port: number; process: ChildProcess }> {
  const child = fork(new URL('bench-server.ts', import.meta.url), parameters);
  const [port] = await once(child, 'message');
  return { port: Number(port), process: child };
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
