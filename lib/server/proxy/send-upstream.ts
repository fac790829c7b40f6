import 'server-only';
import { type Upstream, UpstreamFault, type UpstreamRequest } from './upstream.ts';

/**
 * Sends a request and waits at most `timeoutMs` for the answer's headers. Whatever goes wrong until then becomes an
 * UpstreamFault, except that the visitor went away: then the request's signal is aborted and its reason is thrown.
 */
export async function sendUpstream(upstream: Upstream, request: UpstreamRequest, timeoutMs: number): Promise<Response> {
  const { promise: timeout, resolve } = Promise.withResolvers<'timeout'>();
  const timer = setTimeout(resolve, timeoutMs, 'timeout');
  // An upstream within the process may not look at the signal, so waiting ends here and not there.
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(request.signal.reason);
  request.signal.addEventListener('abort', abort, { once: true });
  try {
    request.signal.throwIfAborted();
    const response = await Promise.race([upstream.send(request), timeout, aborted]);
    if (response === 'timeout') throw new UpstreamFault('upstream_timeout');
    if (response.type === 'error') throw new UpstreamFault('upstream_unreachable');
    return response;
  } catch (error) {
    if (error instanceof UpstreamFault || request.signal.aborted) throw error;
    throw new UpstreamFault('upstream_unreachable', error);
  } finally {
    clearTimeout(timer);
    request.signal.removeEventListener('abort', abort);
  }
}

/** Refuses an answer that cannot be passed on, by its headers alone. */
export function requirePassableResponse(response: Response, method: string, maxResponseBytes: number): void {
  const encoding = response.headers.get('content-encoding');
  if (encoding !== null && encoding.toLowerCase() !== 'identity') {
    // The upstream was asked for identity: unpacking what it sent instead could fill the memory.
    throw new UpstreamFault('upstream_protocol', new Error(`Content-Encoding: ${encoding} was not asked for`));
  }
  if (method !== 'HEAD' && Number(response.headers.get('content-length')) > maxResponseBytes) {
    throw new UpstreamFault('upstream_too_large');
  }
}

/** Refuses an answer that turns the portal's own key down, where the portal has sent it. */
export function requireAcceptedKey({ status, headers }: Response): void {
  // The sandbox names the scenario it plays: a 401 that the visitor asked for is theirs to see.
  if (status === 401 && !headers.has('atlas-sandbox-scenario')) throw new UpstreamFault('upstream_auth');
}
