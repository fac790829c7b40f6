import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { findFreePort } from './free-port.ts';
import { withoutPortalSettings } from './portal-settings.ts';

export type RunningPortal = AsyncDisposable & {
  url: string;
  /** Everything that it has printed so far. */
  output: () => string;
  stop: () => Promise<void>;
};

/**
 * Starts the portal's production server on a free port, with its embedded sandbox unless the settings name an API, and
 * resolves when it says that it is ready.
 * Rejects with what it printed where it ends or stays silent for 30 s instead.
 */
export async function startPortal(settings: Record<string, string> = {}): Promise<RunningPortal> {
  const port = await findFreePort();
  const server = spawn(process.execPath, ['server/main.ts'], {
    env: {
      ...withoutPortalSettings(process.env),
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      PORT: String(port),
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const killServer = () => server.kill();
  process.once('exit', killServer);
  let output = '';
  const isReady = new Promise<void>((resolve, reject) => {
    const onOutput = (chunk: Buffer) => {
      output += chunk;
      if (output.includes(' is ready at ')) resolve();
    };
    server.stdout.on('data', onOutput);
    server.stderr.on('data', onOutput);
    server.once('error', reject);
    server.once('exit', (code) =>
      reject(new Error(`server/main.ts ended with ${code} before it was ready:\n${output}`)),
    );
    AbortSignal.timeout(30_000).addEventListener('abort', () => {
      reject(new Error(`server/main.ts was not ready after 30 s:\n${output}`));
    });
  });
  await isReady.catch((error) => {
    server.kill();
    throw error;
  });
  const stop = async () => {
    process.off('exit', killServer);
    if (server.exitCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGINT');
    await ended;
  };
  return { url: `http://localhost:${port}`, output: () => output, stop, [Symbol.asyncDispose]: stop };
}
