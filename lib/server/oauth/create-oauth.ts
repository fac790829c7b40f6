import 'server-only';
import { limitKeyOf } from '../client-address.ts';
import { createEndpoint, type Endpoint } from '../endpoint.ts';
import type { Limiter } from '../limits/limiter.ts';
import type { Logger } from '../logger.ts';
import { checkTarget } from '../proxy/check-target.ts';
import { headersTimeout } from '../proxy/headers-timeout.ts';
import { createPassThrough } from '../proxy/pass-through.ts';
import type { Upstream } from '../proxy/upstream.ts';
import type { Refusal } from '../refusal.ts';
import type { Sessions } from '../session/sessions.ts';
import type { Site } from '../site.ts';
import { findVisitor, type Visitor } from './find-visitor.ts';
import { createHopPage } from './hop-page.ts';
import { addCors, answerOptions, createOAuthRequestHeaders, createOAuthResponseHeaders } from './oauth-headers.ts';
import { findOAuthPath, type OAuthPath } from './oauth-paths.ts';

export type OAuthOptions = {
  upstream: Upstream;
  sessions: Sessions;
  site: Site;
  logger: Logger;
  /** Counts requests by address. */
  requests: Limiter;
};

const limits = {
  request: { maxBodyBytes: 1024 * 1024, bodyIdleMs: 10_000 },
  answer: { maxBytes: 1024 * 1024, idleMs: 30_000 },
};
const headersTimeoutMs = 10_000;

/**
 * OAuth on the portal's own address, since the portal is the issuer: everything passes to the upstream as it is, with the
 * client's own authentication and without the portal's key. Tokens are for any site; consent is for the visitor alone.
 */
export function createOAuth(options: OAuthOptions): Endpoint {
  const { upstream, sessions, site, logger, requests } = options;
  const pass = createPassThrough(upstream, limits);

  const exchange = (request: Request, path: OAuthPath, target: string, world: string | undefined) => {
    const headers = createOAuthRequestHeaders(request.headers, path, upstream, world);
    const timeoutMs = headersTimeout(headers, upstream, headersTimeoutMs);
    const answerWith = (received: Headers) => createOAuthResponseHeaders(received, path);
    return pass({ request, target, headers, headersTimeoutMs: timeoutMs, answerWith });
  };

  const answerVisitor = async (request: Request, path: OAuthPath, target: string, address: string) => {
    const crossSite = request.method === 'POST' ? refuseForeignForm(request, site) : undefined;
    if (crossSite) return crossSite;
    if (upstream.kind === 'live') return exchange(request, path, target, undefined);
    const visitor: Visitor = await findVisitor({ request, target, address }, { sessions, site });
    switch (visitor.kind) {
      case 'refusal':
        return visitor.refusal;
      case 'hop':
        return createHopPage(visitor.target, visitor.isAutomatic);
      case 'named':
        return exchange(request, path, target, undefined);
      case 'session': {
        const { world, setCookie } = visitor.session;
        const response = await exchange(request, path, target, world);
        if (response instanceof Response && setCookie) response.headers.append('set-cookie', setCookie);
        return response;
      }
    }
  };

  const answer = async (request: Request, target: string, address: string): Promise<Response | Refusal> => {
    const malformed = checkTarget(target, { mayEndInSlash: false });
    if (malformed) return malformed;
    const path = findOAuthPath(target);
    if (!path) return { code: 'unknown_operation', detail: 'This is no endpoint of OAuth.' };
    if (request.method === 'OPTIONS') return answerOptions(path);
    if (!path.methods.includes(request.method)) return refuseMethod(request.method, path);
    const waitSeconds = await requests.take(limitKeyOf(address));
    if (waitSeconds > 0) return tooManyRequests(waitSeconds);
    if (path.isShared) return exchange(request, path, target, undefined);
    return answerVisitor(request, path, target, address);
  };

  const endpoint = createEndpoint(logger, 'OAuth failed.', answer);
  return {
    handle: async (request, from) => {
      const response = await endpoint.handle(request, from);
      if (findOAuthPath(from.target ?? new URL(request.url).pathname)?.isShared) addCors(response.headers);
      return response;
    },
  };
}

/**
 * Refuses a consent that another site's page sends in the visitor's name. The page's own policy hides its origin from
 * everybody, this site too, which then says `null`: the cookie and the ticket in the form decide.
 */
function refuseForeignForm({ headers, url }: Request, site: Site): Refusal | undefined {
  const origin = headers.get('origin');
  const fetchSite = headers.get('sec-fetch-site');
  const ownOrigin = site.originOf(headers.get('host') ?? new URL(url).host);
  const isOwn = origin === null || origin === 'null' || origin === ownOrigin;
  if (isOwn && (fetchSite === null || fetchSite === 'same-origin')) return undefined;
  return { code: 'cross_site', detail: 'The form comes from another site. Only the page shown here may be answered.' };
}

function refuseMethod(method: string, { methods }: OAuthPath): Refusal {
  const allow = [...methods, 'OPTIONS'].join(', ');
  return {
    code: 'method_not_allowed',
    detail: `${method} does nothing here. Use ${allow}.`,
    headers: { Allow: allow },
  };
}

function tooManyRequests(waitSeconds: number): Refusal {
  return {
    code: 'portal_rate_limited',
    detail: `Too many requests came from your address. Wait ${waitSeconds} s.`,
    headers: { 'Retry-After': String(waitSeconds) },
  };
}
