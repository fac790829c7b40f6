import 'server-only';
import type { Logger } from '../logger.ts';
import { refusalResponse } from '../refusal.ts';
import { guardBody } from './guard-body.ts';
import { headersTimeout } from './headers-timeout.ts';
import { createKeyRedactor } from './redact-key.ts';
import { createUpstreamHeaders } from './request-headers.ts';
import type { FoundOperation } from './require-operation.ts';
import { createVisitorHeaders } from './response-headers.ts';
import { requireAcceptedKey, requirePassableResponse, sendUpstream } from './send-upstream.ts';
import { type Upstream, UpstreamFault } from './upstream.ts';
import { describeUpstreamFault } from './upstream-problem.ts';
import { reportUpstreamHeaders, reportUpstreamRequest } from './upstream-report.ts';
import { createUpstreamTarget } from './upstream-target.ts';

export type ExchangeLimits = {
  /** How long the upstream may take until its headers. */
  headersTimeoutMs: number;
  /** How long its body may stand still. */
  streamIdleMs: number;
  maxResponseBytes: number;
};

/** What the checks let through: an operation, a body of its media type, and the visitor's world. */
export type AcceptedRequest = {
  match: FoundOperation;
  /** The query with its question mark, or empty. */
  search: string;
  request: Request;
  body: Uint8Array<ArrayBuffer> | undefined;
  world: string;
  requestId: string;
  /** When the portal began to look at the request, by `performance.now()`. */
  startedMs: number;
};

/**
 * One exchange with the upstream. It ends when the visitor goes away, at any time: their signal aborts the upstream's
 * request, and so does leaving the body unread.
 *
 * @throws the reason of the request's signal once that is aborted.
 */
export function createExchange(options: { upstream: Upstream; logger: Logger; limits: ExchangeLimits }) {
  const { upstream, logger, limits } = options;
  const redactor = createKeyRedactor(upstream.key);

  return async ({ match, search, request, body, world, requestId, startedMs }: AcceptedRequest): Promise<Response> => {
    const { method } = request;
    const controller = new AbortController();
    const signal = AbortSignal.any([request.signal, controller.signal]);
    const target = createUpstreamTarget(upstream.baseUrl, match, search);
    const sent = createUpstreamHeaders({ operation: match.operation, received: request.headers, upstream, world });
    const sentMs = performance.now();
    try {
      const timeoutMs = headersTimeout(sent.headers, upstream, limits.headersTimeoutMs);
      const received = await sendUpstream(upstream, { method, target, headers: sent.headers, body, signal }, timeoutMs);
      const answeredMs = performance.now();
      requirePassableResponse(received, method, limits.maxResponseBytes);
      if (!match.operation.isPublic) requireAcceptedKey(received);
      const headers = createVisitorHeaders(match.operation, received.headers);
      for (const [name, value] of [...headers]) headers.set(name, redactor.redactText(value));
      const url = new URL(upstream.baseUrl).origin + target;
      headers.set('x-upstream-headers', reportUpstreamHeaders(received.headers, redactor.redactText));
      headers.set('x-upstream-request', reportUpstreamRequest({ method, url, ...sent }, redactor.redactText));
      headers.set('server-timing', serverTiming({ startedMs, sentMs, answeredMs }));
      const abort = (fault?: unknown) => {
        if (fault) logger.warn({ requestId, error: String(fault) }, "The upstream's answer was cut off.");
        controller.abort();
      };
      const { maxResponseBytes: maxBytes, streamIdleMs: idleMs } = limits;
      const guarded =
        received.body && guardBody(received.body, { maxBytes, idleMs, redactor: redactor.forStream(), abort });
      return new Response(guarded, { status: received.status, headers });
    } catch (error) {
      controller.abort();
      if (!(error instanceof UpstreamFault)) throw error;
      logger.warn({ requestId, code: error.code, cause: String(error.cause ?? '') }, 'The upstream failed.');
      return refusalResponse(describeUpstreamFault(error), requestId);
    }
  };
}

/** The portal's own time and the upstream's until its headers, in milliseconds (https://www.w3.org/TR/server-timing/). */
function serverTiming(times: { startedMs: number; sentMs: number; answeredMs: number }): string {
  const upstreamMs = times.answeredMs - times.sentMs;
  const portalMs = performance.now() - times.startedMs - upstreamMs;
  return `portal;dur=${portalMs.toFixed(1)}, upstream;dur=${upstreamMs.toFixed(1)}`;
}
