import 'server-only';
import type { Logger } from './logger.ts';
import type { ApiProxy } from './proxy/create-proxy.ts';
import type { Site } from './site.ts';

/** What the running portal is made of, as far as requests need it. */
export type Portal = {
  proxy: ApiProxy;
  site: Site;
  logger: Logger;
  /** How many proxies in front are believed about a visitor's address. */
  trustedProxyHops: number;
};

// Pages, route handlers and the front are bundled apart and share no module's state, but they share this process.
const registryKey = Symbol.for('atlas-docs.portal');
const registry: typeof globalThis & { [registryKey]?: Portal } = globalThis;

/** Makes a portal known to every part of this process. */
export function registerPortal(portal: Portal): void {
  registry[registryKey] = portal;
}

/** The portal of this process, undefined where Next runs without the front that composes it. */
export function findPortal(): Portal | undefined {
  return registry[registryKey];
}
