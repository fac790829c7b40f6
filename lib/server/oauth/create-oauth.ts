import 'server-only';
import { limitKeyOf } from '../client-address.ts';
import type { Limiter } from '../limits/limiter.ts';
import { errorText, type Logger } from '../logger.ts';
import { checkTarget } from '../proxy/check-target.ts';
import { guardBody } from '../proxy/guard-body.ts';
import { headersTimeout } from '../proxy/headers-timeout.ts';
import { readBody } from '../proxy/read-body.ts';
import { createKeyRedactor } from '../proxy/redact-key.ts';
import { requirePassableResponse, sendUpstream } from '../proxy/send-upstream.ts';
import { type Upstream, UpstreamFault } from '../proxy/upstream.ts';
import { describeUpstreamFault } from '../proxy/upstream-problem.ts';
import { type Refusal, refusalResponse } from '../refusal.ts';
import { createRequestId } from '../request-id.ts';
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

export type OAuthEndpoints = {
  /**
   * Answers a request to an endpoint of OAuth: with the upstream's answer, or with a problem. Never throws.
   *
   * @param from.target the request target as it came over the wire. Where it is missing, `url` must do.
   */
  handle: (request: Request, from: { address: string; target?: string }) => Promise<Response>;
};

const bodyLimits = { maxBodyBytes: 1024 * 1024, bodyIdleMs: 10_000 };
const headersTimeoutMs = 10_000;
const answerLimits = { maxBytes: 1024 * 1024, idleMs: 30_000 };

/**
 * OAuth on the portal's own address, since the portal is the issuer: everything passes to the upstream as it is, with the
 * client's own authentication and without the portal's key. Tokens are for any site; consent is for the visitor alone.
 */
export function createOAuth(options: OAuthOptions): OAuthEndpoints {
  const { upstream, sessions, site, logger, requests } = options;
  const redactor = createKeyRedactor(upstream.key);

  const exchange = async (request: Request, path: OAuthPath, target: string, world: string | undefined) => {
    const read = await readBody(request, bodyLimits);
    if (read.kind === 'refusal') return read.refusal;
    const { method } = request;
    const controller = new AbortController();
    const signal = AbortSignal.any([request.signal, controller.signal]);
    const basePath = new URL(upstream.baseUrl).pathname.replace(/\/$/, '');
    const headers = createOAuthRequestHeaders(request.headers, path, upstream, world);
    const sent = { method, target: basePath + target, headers, body: read.body, signal };
    try {
      const received = await sendUpstream(upstream, sent, headersTimeout(headers, upstream, headersTimeoutMs));
      requirePassableResponse(received, method, answerLimits.maxBytes);
      const guard = { ...answerLimits, redactor: redactor.forStream(), abort: () => controller.abort() };
      const body = received.body && guardBody(received.body, guard);
      return new Response(body, {
        status: received.status,
        headers: createOAuthResponseHeaders(received.headers, path),
      });
    } catch (error) {
      controller.abort();
      if (error instanceof UpstreamFault) return describeUpstreamFault(error);
      throw error;
    }
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

  return {
    handle: async (request, from) => {
      const requestId = createRequestId();
      const target = from.target ?? request.url.slice(new URL(request.url).origin.length);
      const answered = await answer(request, target, from.address).catch((error): Response | Refusal => {
        if (request.signal.aborted) return new Response(null, { status: 499 });
        logger.error({ requestId, error: errorText(error) }, 'OAuth failed.');
        return { code: 'internal_error', detail: 'The portal failed. Try again.' };
      });
      const response = answered instanceof Response ? answered : refusalResponse(answered, requestId);
      if (findOAuthPath(target)?.isShared) addCors(response.headers);
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
