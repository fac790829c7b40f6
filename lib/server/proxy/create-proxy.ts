import 'server-only';
import type { ApiDescription } from '#lib/openapi/description.ts';
import { errorText, type Logger } from '../logger.ts';
import { type Refusal, refusalResponse } from '../refusal.ts';
import { createRequestId } from '../request-id.ts';
import type { Session, Sessions } from '../session/sessions.ts';
import type { Site } from '../site.ts';
import { checkMediaType } from './check-media-type.ts';
import { checkOrigin } from './check-origin.ts';
import { checkTarget } from './check-target.ts';
import { createExchange, type ExchangeLimits } from './exchange.ts';
import { type BodyLimits, type BodyResult, readBody } from './read-body.ts';
import { type FoundOperation, requireOperation } from './require-operation.ts';
import type { Upstream } from './upstream.ts';

/** Where the proxy is mounted; what follows is the key of the paths object. */
export const sandboxPrefix = '/api/sandbox';

/** Who sent a request, by what its connection tells. */
type Sender = {
  /** Client address, as far as it is known. */
  address: string;
  /** The request target as it came over the wire, which `Request` has tidied up. Where it is missing, `url` must do. */
  target?: string;
};

export type ApiProxy = {
  /** Answers a request for the upstream: with the upstream's answer, or with a problem. Never throws. */
  handle: (request: Request, from: Sender) => Promise<Response>;
};

export type ProxyOptions = {
  description: ApiDescription;
  upstream: Upstream;
  sessions: Sessions;
  site: Site;
  logger: Logger;
  limits?: Partial<ExchangeLimits & BodyLimits>;
};

/** What joins a request's answer, its log lines and its timing. */
type Trace = { requestId: string; startedMs: number; operation?: string };

const mebibyte = 1024 * 1024;

const defaultLimits: ExchangeLimits & BodyLimits = {
  maxBodyBytes: mebibyte,
  bodyIdleMs: 10_000,
  headersTimeoutMs: 10_000,
  streamIdleMs: 30_000,
  maxResponseBytes: 100 * mebibyte,
};

/**
 * The visitor's way to the API: looks a request up in the API description, opens the visitor's sandbox by their cookie,
 * and sends what the operation describes to the upstream with the portal's key. The checks stand in the order of their
 * answers: malformed, cross-site, unknown, limited, wrong media type, too large.
 */
export function createProxy(options: ProxyOptions): ApiProxy {
  const { description, upstream, sessions, site, logger } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const exchange = createExchange({ upstream, logger, limits });

  const answer = async (request: Request, from: Sender, trace: Trace): Promise<Response> => {
    const { requestId } = trace;
    const refuse = (refusal: Refusal) => refusalResponse(refusal, requestId);
    const target = from.target ?? request.url.slice(new URL(request.url).origin.length);
    const refusal = checkTarget(target, { mayEndInSlash: false }) ?? checkOrigin(request, site);
    if (refusal) return refuse(refusal);
    const { path, search } = splitTarget(target.slice(sandboxPrefix.length));
    const match = requireOperation(description, request.method, path);
    if (match.kind === 'refusal') return refuse(match.refusal);
    if (match.kind === 'options') return allowResponse(match.allow);
    trace.operation = match.operation.id;
    const session = await sessions.open(request.headers.get('cookie'), from.address);
    if ('code' in session) return refuse(session);
    const read = await readDescribedBody(match, request, limits);
    const response =
      read.kind === 'refusal'
        ? refuse(read.refusal)
        : await exchange({ match, search, request, body: read.body, world: session.world, ...trace });
    return withCookie(response, session);
  };

  return {
    handle: async (request, from) => {
      const trace: Trace = { requestId: createRequestId(), startedMs: performance.now() };
      const { requestId } = trace;
      const response = await answer(request, from, trace).catch((error) => {
        // Nobody is there to read it; 499 is for the log, as other proxies write it.
        if (request.signal.aborted) return new Response(null, { status: 499 });
        logger.error({ requestId, error: errorText(error) }, 'The proxy failed.');
        return refusalResponse({ code: 'internal_error', detail: 'The portal failed. Try again.' }, requestId);
      });
      const ms = Math.round(performance.now() - trace.startedMs);
      const { method } = request;
      logger.debug({ requestId, method, operation: trace.operation, status: response.status, ms }, 'Answered.');
      return response;
    },
  };
}

/** The body, if the operation describes one of its kind. The media type's refusal goes before the size's. */
async function readDescribedBody(match: FoundOperation, request: Request, limits: BodyLimits): Promise<BodyResult> {
  const { headers } = request;
  const wrongType = checkMediaType(match.operation, headers);
  // GET and HEAD come without the body that was sent with them: `Request` knows none there.
  const isUnread = !request.body && headers.has('transfer-encoding');
  if (wrongType && (isUnread || Number(headers.get('content-length')) > 0)) {
    return { kind: 'refusal', refusal: wrongType };
  }
  const read = await readBody(request, limits);
  if (!wrongType || (read.kind === 'body' && !read.body)) return read;
  return { kind: 'refusal', refusal: wrongType };
}

/** The query keeps its question mark, so that an empty one stays what it was. */
function splitTarget(target: string): { path: string; search: string } {
  const end = target.includes('?') ? target.indexOf('?') : target.length;
  return { path: target.slice(0, end), search: target.slice(end) };
}

function allowResponse(allow: string): Response {
  return new Response(null, { status: 204, headers: { Allow: allow, 'Cache-Control': 'no-store' } });
}

function withCookie(response: Response, session: Session): Response {
  if (session.setCookie) response.headers.append('set-cookie', session.setCookie);
  return response;
}
