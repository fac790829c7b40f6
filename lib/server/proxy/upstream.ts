import 'server-only';
import type { PortalErrorCode } from '#lib/http/problem.ts';

/** A request as it goes to the upstream. Not a `Request`, which would rewrite the target and forbid some headers. */
export type UpstreamRequest = {
  method: string;
  /** Path and query, byte for byte as they go on the wire. */
  target: string;
  headers: Headers;
  body: Uint8Array<ArrayBuffer> | undefined;
  /** Aborted when nobody waits for the answer any more. */
  signal: AbortSignal;
};

/** Where the proxy sends requests: the sandbox or the live API. */
export type Upstream = {
  /** A sandbox is told which visitor's world to open; a live API never hears of worlds. */
  kind: 'sandbox' | 'live';
  /** Address without a slash at its end, from configuration alone; it may have a path. */
  baseUrl: string;
  /** The portal's own credential. */
  key: string;
  /**
   * Sends one request, once, without following redirects, and resolves with the answer's headers while its body is
   * still to come. The body fails when the connection ends too early.
   *
   * @throws UpstreamFault, or the signal's reason when it is aborted; anything else counts as unreachable.
   */
  send: (request: UpstreamRequest) => Promise<Response>;
};

export type UpstreamFaultCode = Extract<PortalErrorCode, `upstream_${string}`>;

/** Why there is no answer of the upstream that could be passed on; the cause is for the log, never for the visitor. */
export class UpstreamFault extends Error {
  readonly code: UpstreamFaultCode;

  constructor(code: UpstreamFaultCode, cause?: unknown) {
    super(`The upstream failed: ${code}`, { cause });
    this.name = 'UpstreamFault';
    this.code = code;
  }
}
