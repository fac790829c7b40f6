import { connection } from 'next/server';
import { type Environment, readEnvironment, secretsOf } from '#lib/server/environment.ts';
import { createLogger } from '#lib/server/logger.ts';
import type { Portal } from '#lib/server/portal.ts';
import { composePortal } from '#server/compose.ts';

declare global {
  /** Read once: `next dev` loads this module anew, and a secret made up anew would end the visitors' cookies. */
  var portalEnvironment: Environment | undefined;
}

let portal: Promise<Portal> | undefined;

/**
 * Answers a request by one of the portal's endpoints under `next dev`, where they and the sandbox are loaded anew with each
 * edit. In production the front answers these paths itself, before Next sees them.
 */
export async function answerInDevelopment(
  request: Request,
  name: 'proxy' | 'oauth' | 'hooks' | 'feedback' | 'machines',
): Promise<Response> {
  // The build asks robots.txt and the like for an answer to keep, and has no portal to ask.
  await connection();
  portal ??= composeFromEnvironment();
  const endpoint = (await portal)[name];
  // Next appends the connection's address to what the visitor may have claimed.
  const address = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  return endpoint.handle(request, { address });
}

function composeFromEnvironment(): Promise<Portal> {
  globalThis.portalEnvironment ??= readEnvironment(process.env);
  const environment = globalThis.portalEnvironment;
  return composePortal(environment, createLogger({ level: environment.logLevel, secrets: secretsOf(environment) }));
}
