import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { ContentError } from '#lib/content/content-error.ts';
import { readPortal } from '#lib/content/portal.ts';
import type { SiteManifest } from '#lib/content/site-manifest.ts';
import { type Environment, EnvironmentError, readEnvironment, secretsOf } from '#lib/server/environment.ts';
import { createLogger } from '#lib/server/logger.ts';
import { composePortal } from './compose.ts';
import { createFront } from './front.ts';
import { createShutdown, type Shutdown, type ShutdownTiming } from './shutdown.ts';

// Together well within the 15 s after which process managers lose patience. Whoever presses Ctrl-C waits for no one.
const timingOf: Record<'SIGTERM' | 'SIGINT', ShutdownTiming> = {
  SIGTERM: { graceMs: 3_000, drainMs: 8_000 },
  SIGINT: { graceMs: 0, drainMs: 500 },
};

const closePagesMs = 300;

/** A reason not to start that whoever starts the portal can mend; the message is one line that says how. */
class StartError extends Error {}

/**
 * Runs the portal in this process until it is told to end, and says when it is ready. A fault in variables, content,
 * build or port is printed as one line, and the process ends with 1.
 */
export async function runPortal(directory: string): Promise<void> {
  try {
    await startPortal(directory);
  } catch (error) {
    const isExplained = [StartError, EnvironmentError, ContentError].some((kind) => error instanceof kind);
    console.error(isExplained && error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

async function startPortal(directory: string) {
  const environment = readEnvironment(process.env);
  const { logLevel, port, siteUrl } = environment;
  const { name } = readPortal();
  const logger = createLogger({ level: logLevel, secrets: secretsOf(environment) });
  const manifest = readManifest(directory);
  const portal = await composePortal(environment, logger, () => manifest);
  // Loaded only now, so that what is wrong above is said at once.
  const { default: next } = await import('next');
  const app = next({ dev: false, dir: directory });
  await app.prepare();
  let shutdown: Shutdown | undefined;
  const isReady = () => shutdown?.isReady() ?? true;
  const front = createFront({ portal, pages: app.getRequestHandler(), isReady });
  shutdown = createShutdown(front);
  await listen(front, port);
  endOnSignals(shutdown, () => app.close());
  if (environment.isSessionSecretMade) {
    console.warn('SESSION_SECRET is not set: one was made up, and the visitors’ cookies end with this process.');
  }
  console.log(describeUpstream(environment));
  console.log(`${name} Docs is ready at ${siteUrl}`);
}

/** What the build notes last: without it there is none, or it failed. */
function readManifest(directory: string): SiteManifest {
  try {
    return JSON.parse(readFileSync(join(directory, '.next', 'site.json'), 'utf8'));
  } catch {
    throw new StartError('There is no production build. Make one: npm run build. Or do both at once: npm run preview');
  }
}

function describeUpstream({ upstream }: Environment): string {
  if (upstream.url === undefined) return 'Requests go to the embedded sandbox, one for each visitor.';
  return `Requests go to ${upstream.url} (${upstream.kind}), with the key in ATLAS_API_KEY.`;
}

function listen(front: Server, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  front.once('error', (error) => reject(explainListenError(error, port)));
  front.listen(port, resolve);
  return promise;
}

function explainListenError(error: Error, port: number): Error {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new StartError(
      `Port ${port} is in use. Stop what listens there, or choose another: PORT=${port + 1} npm start`,
    );
  }
  if (code === 'EACCES') {
    return new StartError(
      `Port ${port} needs more rights than this user has. Choose one from 1024 up: PORT=3000 npm start`,
    );
  }
  return error;
}

function endOnSignals(shutdown: Shutdown, closePages: () => Promise<void>): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, async () => {
      await shutdown.begin(timingOf[signal]);
      // Next's part may hang on its own watchers; nobody waits for them.
      await Promise.race([closePages(), new Promise((resolve) => setTimeout(resolve, closePagesMs))]);
      process.exit(0);
    });
  }
}
