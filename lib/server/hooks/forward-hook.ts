import 'server-only';
import { limitKeyOf } from '../client-address.ts';
import { createEndpoint, type Endpoint } from '../endpoint.ts';
import type { Limiter } from '../limits/limiter.ts';
import type { Logger } from '../logger.ts';
import { checkTarget } from '../proxy/check-target.ts';
import { createPassThrough } from '../proxy/pass-through.ts';
import type { Upstream } from '../proxy/upstream.ts';

export type HookOptions = {
  upstream: Upstream;
  logger: Logger;
  /** Counts requests by address. */
  requests: Limiter;
};

/** Where the inboxes are. */
export const hooksPrefix = '/hooks';

const limits = {
  request: { maxBodyBytes: 256 * 1024, bodyIdleMs: 10_000 },
  answer: { maxBytes: 64 * 1024, idleMs: 10_000 },
};
const headersTimeoutMs = 10_000;

/**
 * The way from anywhere to the inboxes of a sandbox. Who sends is a webhook's sender, not a visitor: there is no cookie and
 * no key, and the address itself is what has to be known. A live API has no inboxes.
 */
export function createHookForwarder({ upstream, logger, requests }: HookOptions): Endpoint {
  const pass = createPassThrough(upstream, limits);

  return createEndpoint(logger, 'An inbox failed.', async (request, target, address) => {
    const malformed = checkTarget(target, { mayEndInSlash: false });
    if (malformed) return malformed;
    if (upstream.kind === 'live') return { code: 'unknown_operation', detail: 'There are inboxes in a sandbox only.' };
    if (request.method !== 'POST') {
      const detail = `${request.method} does nothing here. An inbox takes deliveries, by POST.`;
      return { code: 'method_not_allowed', detail, headers: { Allow: 'POST' } };
    }
    const waitSeconds = await requests.take(limitKeyOf(address));
    if (waitSeconds > 0) {
      const detail = `Too many deliveries came from your address. Wait ${waitSeconds} s.`;
      return { code: 'portal_rate_limited', detail, headers: { 'Retry-After': String(waitSeconds) } };
    }
    const headers = pickHeaders(request);
    return pass({ request, target, headers, headersTimeoutMs, answerWith: () => answerHeaders });
  });
}

const answerHeaders = {
  'Content-Type': 'application/json',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
};

/** What a delivery is made of, and nothing that could name a visitor or open a sandbox. */
function pickHeaders(request: Request): Headers {
  const isPassed = (name: string) => name === 'content-type' || name.startsWith('webhook-');
  return new Headers([...request.headers].filter(([name]) => isPassed(name)));
}
