import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { findFreePort } from '../scripts/free-port.ts';

export type Portal = AsyncDisposable & {
  origin: string;
  /** Everything that it has printed so far. */
  output: () => string;
};

/** The production server with other settings than the one that most tests share. */
export async function startPortal(settings: Record<string, string>): Promise<Portal> {
  const port = await findFreePort();
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), LOG_LEVEL: 'debug', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ready = Promise.withResolvers<void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk;
      if (output.includes('is ready at')) ready.resolve();
    });
  }
  child.on('exit', () => ready.reject(new Error(`The portal ended before it was ready:\n${output}`)));
  await ready.promise;
  return {
    origin: `http://localhost:${port}`,
    output: () => output,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}
