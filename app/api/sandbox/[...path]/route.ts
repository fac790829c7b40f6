import { type Environment, readEnvironment } from '#lib/server/environment.ts';
import { createLogger } from '#lib/server/logger.ts';
import type { Portal } from '#lib/server/portal.ts';
import { composePortal } from '#server/compose.ts';

declare global {
  /** Read once: `next dev` loads this module anew, and a secret made up anew would end the visitors' cookies. */
  var portalEnvironment: Environment | undefined;
}

let portal: Promise<Portal> | undefined;

/**
 * The proxy's door for `next dev`, where proxy and sandbox are loaded anew with each edit. In production the front
 * answers these paths itself, before Next sees them.
 */
async function handle(request: Request): Promise<Response> {
  portal ??= composeFromEnvironment();
  const { proxy } = await portal;
  // Next appends the connection's address to what the visitor may have claimed.
  const address = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  return proxy.handle(request, { address });
}

function composeFromEnvironment(): Promise<Portal> {
  globalThis.portalEnvironment ??= readEnvironment(process.env);
  const { logLevel, sessionSecrets, upstream } = globalThis.portalEnvironment;
  return composePortal(
    globalThis.portalEnvironment,
    createLogger({ level: logLevel, secrets: [upstream.key, ...sessionSecrets] }),
  );
}

export {
  handle as DELETE,
  handle as GET,
  handle as HEAD,
  handle as OPTIONS,
  handle as PATCH,
  handle as POST,
  handle as PUT,
};
