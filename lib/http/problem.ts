import { reasonPhrase } from './reason-phrase.ts';

/** The errors that the portal itself answers with, and the status of each. */
const portalErrorStatus = {
  invalid_request: 400,
  invalid_path: 400,
  cross_site: 403,
  unknown_operation: 404,
  method_not_allowed: 405,
  request_timeout: 408,
  body_too_large: 413,
  unsupported_media_type: 415,
  expectation_failed: 417,
  misdirected_request: 421,
  portal_rate_limited: 429,
  headers_too_large: 431,
  internal_error: 500,
  method_not_implemented: 501,
  upstream_unreachable: 502,
  upstream_protocol: 502,
  upstream_too_large: 502,
  upstream_auth: 502,
  unavailable: 503,
  upstream_timeout: 504,
} as const satisfies Record<string, number>;

export type PortalErrorCode = keyof typeof portalErrorStatus;

/**
 * An error of the portal on the wire (RFC 9457). `type` is left out, which stands for `about:blank`: `code` tells what
 * happened, `detail` what to do.
 */
export type Problem = { title: string; status: number; detail: string; code: PortalErrorCode; request_id: string };

const problemMediaType = 'application/problem+json';

/** The problem of a code, with the status and title that belong to it. */
export function createProblem(code: PortalErrorCode, detail: string, requestId: string): Problem {
  const status = portalErrorStatus[code];
  return { title: reasonPhrase(status), status, detail, code, request_id: requestId };
}

/** A problem as a response that no cache keeps and no browser shows as a document. */
export function createProblemResponse(problem: Problem, headers: Record<string, string> = {}): Response {
  const body = new TextEncoder().encode(JSON.stringify(problem));
  return new Response(body, {
    status: problem.status,
    headers: {
      ...headers,
      'Content-Type': problemMediaType,
      'Content-Length': String(body.byteLength),
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'X-Request-Id': problem.request_id,
    },
  });
}
