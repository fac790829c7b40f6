import type { IncomingMessage, ServerResponse } from 'node:http';
import { toWebStream } from '#lib/server/web-stream.ts';

const lingerMs = 2_000;
const stalledVisitorMs = 30_000;

/**
 * A Node request as a web one. Its signal is aborted when the connection closes before the answer is out.
 *
 * @param url absolute; the request's own target has been looked at before.
 */
export function toWebRequest(request: IncomingMessage, response: ServerResponse, url: string): Request {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort(new Error('The visitor closed the connection.'));
  });
  const { method = 'GET' } = request;
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const init = { method, headers, signal: controller.signal };
  const hasBody = 'transfer-encoding' in request.headers || Number(request.headers['content-length']) > 0;
  // The Fetch standard knows no body of GET and HEAD; the proxy refuses them by the headers.
  if (!hasBody || method === 'GET' || method === 'HEAD') return new Request(url, init);
  // A name of its own, since the DOM's types don't know that a stream needs `duplex`.
  const initWithBody = { ...init, body: toWebStream(request, () => request.resume()), duplex: 'half' };
  return new Request(url, initWithBody);
}

/**
 * Writes a web response, no faster than the visitor reads. A body that fails takes the connection with it, so that the
 * visitor never takes a part for the whole.
 */
export async function sendWebResponse(response: Response, request: IncomingMessage, to: ServerResponse): Promise<void> {
  to.once('finish', () => lingerOver(request));
  to.writeHead(response.status, [...response.headers].flat());
  if (!response.body || request.method === 'HEAD') {
    await response.body?.cancel();
    to.end();
    return;
  }
  // A stream may have nothing to say for a while; a body of known length comes at once, headers and all in one packet.
  if (!response.headers.has('content-length')) to.flushHeaders();
  const reader = response.body.getReader();
  to.once('close', () => reader.cancel().catch(() => undefined));
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (!to.write(value)) await drained(to);
    }
    to.end();
  } catch {
    to.destroy();
  }
}

/** Resolves when more may be written, or when nobody reads any more; destroys what is not read for half a minute. */
function drained(response: ServerResponse): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(() => response.destroy(), stalledVisitorMs);
  const done = () => {
    clearTimeout(timer);
    response.off('drain', done).off('close', done);
    resolve();
  };
  response.on('drain', done).on('close', done);
  return promise;
}

/**
 * After an answer that came before its request was read, what is still under way is read off for a moment: closing at
 * once would reset the connection, and the visitor might never see the answer (RFC 9112, section 9.6).
 */
function lingerOver(request: IncomingMessage): void {
  if (request.complete) return;
  const { socket } = request;
  const timer = setTimeout(() => socket.destroy(), lingerMs);
  request.once('close', () => clearTimeout(timer));
  request.once('end', () => clearTimeout(timer));
  request.resume();
}
