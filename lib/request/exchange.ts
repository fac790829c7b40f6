import type { Draft } from './draft.ts';
import type { PlainRequest } from './plain-request.ts';
import { type Answer, answerOf, type SendResult } from './send-result.ts';

/** A request with how it ended, and the draft it was made of. */
export type Exchange = { draft: Draft; request: PlainRequest; result: SendResult };

/** What an exchange came to, which decides what is shown of it. */
export type Outcome = 'success' | 'invalid' | 'limited' | 'failed' | 'offline' | 'cancelled';

/** The outcome of a result. An API's 5xx is an answer (`failed`); a portal's 5xx means that none came (`offline`). */
export function outcomeOf(result: SendResult): Outcome {
  if (result.kind === 'aborted') return 'cancelled';
  const status = answerOf(result)?.status;
  if (status === undefined || (result.kind === 'problem' && status >= 500)) return 'offline';
  if (status < 400) return 'success';
  if (status === 429) return 'limited';
  return result.kind !== 'problem' && (status === 400 || status === 422) ? 'invalid' : 'failed';
}

/** The answer of an exchange that came to one. */
export function answerToShow({ result }: Exchange): Answer | undefined {
  const outcome = outcomeOf(result);
  return outcome === 'offline' || outcome === 'cancelled' ? undefined : answerOf(result);
}

/**
 * Whether a request may have been carried out, of whose exchange no answer came: `no` where the portal refused it before
 * the API was asked.
 */
export function mayBeCarriedOut(result: SendResult): 'no' | 'perhaps' {
  return result.kind === 'problem' && refusedBefore.has(result.problem.code) ? 'no' : 'perhaps';
}

/** The portal's own codes (`lib/http/problem.ts`) that it answers with before it asks the API. */
const refusedBefore = new Set([
  'invalid_request',
  'invalid_path',
  'cross_site',
  'unknown_operation',
  'method_not_allowed',
  'request_timeout',
  'body_too_large',
  'unsupported_media_type',
  'portal_rate_limited',
  'headers_too_large',
  'unavailable',
]);

/** Whether a request may be sent again without doing anything twice, and why (RFC 9110, section 9.2.2). */
export function repeatSafety(request: PlainRequest, idempotencyHeader = ''): 'method' | 'key' | 'none' {
  if (/^(?:GET|HEAD|PUT|DELETE|OPTIONS|QUERY)$/.test(request.method)) return 'method';
  const name = idempotencyHeader.toLowerCase();
  return request.headers.some(([other]) => other.toLowerCase() === name) ? 'key' : 'none';
}
