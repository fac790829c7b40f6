import 'server-only';
import type { Refusal } from '../refusal.ts';
import { guardBody } from './guard-body.ts';
import { readBody } from './read-body.ts';
import { createKeyRedactor } from './redact-key.ts';
import { requirePassableResponse, sendUpstream } from './send-upstream.ts';
import { type Upstream, UpstreamFault } from './upstream.ts';
import { describeUpstreamFault } from './upstream-problem.ts';

type PassLimits = {
  request: { maxBodyBytes: number; bodyIdleMs: number };
  answer: { maxBytes: number; idleMs: number };
};

/** A request as it came, with what is to be told of it to the upstream. */
type PassedRequest = {
  request: Request;
  /** Path and query, byte for byte as they came over the wire. */
  target: string;
  headers: Headers;
  headersTimeoutMs: number;
  /** The headers to answer with, of those that the upstream has sent. */
  answerWith: (received: Headers) => HeadersInit;
};

/**
 * Makes the way of requests that are no operation of a visitor's: no operation is looked up, no key added and nothing
 * reported. Bodies are bounded both ways, and the portal's key is redacted should the upstream echo it.
 */
export function createPassThrough(
  upstream: Upstream,
  limits: PassLimits,
): (passed: PassedRequest) => Promise<Response | Refusal> {
  const redactor = createKeyRedactor(upstream.key);
  const basePath = new URL(upstream.baseUrl).pathname.replace(/\/$/, '');

  return async ({ request, target, headers, headersTimeoutMs, answerWith }) => {
    const read = await readBody(request, limits.request);
    if (read.kind === 'refusal') return read.refusal;
    const { method } = request;
    const controller = new AbortController();
    const signal = AbortSignal.any([request.signal, controller.signal]);
    const sent = { method, target: basePath + target, headers, body: read.body, signal };
    try {
      const received = await sendUpstream(upstream, sent, headersTimeoutMs);
      requirePassableResponse(received, method, limits.answer.maxBytes);
      const guard = { ...limits.answer, redactor: redactor.forStream(), abort: () => controller.abort() };
      const body = received.body && guardBody(received.body, guard);
      return new Response(body, { status: received.status, headers: answerWith(received.headers) });
    } catch (error) {
      controller.abort();
      if (error instanceof UpstreamFault) return describeUpstreamFault(error);
      throw error;
    }
  };
}
