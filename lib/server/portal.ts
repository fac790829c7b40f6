import 'server-only';
import type { Endpoint } from './endpoint.ts';
import type { Logger } from './logger.ts';
import type { Machines } from './machines/create-machines.ts';
import type { ApiProxy } from './proxy/create-proxy.ts';
import type { Upstream } from './proxy/upstream.ts';
import type { Site } from './site.ts';

/** What the running portal is made of, as far as requests need it. */
export type Portal = {
  proxy: ApiProxy;
  oauth: Endpoint;
  hooks: Endpoint;
  feedback: Endpoint;
  machines: Machines;
  site: Site;
  logger: Logger;
  /** Whether requests go to a sandbox or to the live API. */
  upstreamKind: Upstream['kind'];
  /** How many proxies in front are believed about a visitor's address. */
  trustedProxyHops: number;
};
