import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { createProblem, createProblemResponse, type PortalErrorCode } from '#lib/http/problem.ts';
import { reasonPhrase } from '#lib/http/reason-phrase.ts';
import { createRequestId } from '#lib/server/request-id.ts';

const closeMs = 1_000;

/** Connections that have had their answer. */
const answered = new WeakSet<Duplex>();

/** The portal's code for what Node's HTTP parser found; what is not named is malformed. */
const codeOf: Record<string, PortalErrorCode> = {
  HPE_INVALID_METHOD: 'method_not_implemented',
  HPE_INVALID_URL: 'invalid_path',
  HPE_HEADER_OVERFLOW: 'headers_too_large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request_timeout',
};

const detailOf: Partial<Record<PortalErrorCode, string>> = {
  method_not_implemented: 'The method is none that this server knows. Use one of HTTP.',
  invalid_path: 'The URL has to be visible ASCII. Percent-encode everything else.',
  headers_too_large: 'The headers are larger than 16 KiB. Send fewer.',
  request_timeout: 'The request did not arrive in time. Send it again in one go.',
};

/** The latest response of a connection. */
const responses = new WeakMap<Duplex, ServerResponse>();

/** Notes that a request is being answered, so that no answer to what follows it is written into this one. */
export function noteResponse(request: IncomingMessage, response: ServerResponse): void {
  responses.set(request.socket, response);
}

/**
 * Answers what the parser refused and closes the connection, since nobody can tell where the next request would begin:
 * two lengths, a length beside chunks, folded or broken headers (RFC 9112, sections 5.2, 6.3 and 11.2).
 */
export async function answerParserError(error: Error, socket: Duplex): Promise<void> {
  // Every further piece is an error again. It is read off for a moment, since closing at once would reset the
  // connection, and the answer would be lost (RFC 9112, section 9.6).
  if (answered.has(socket)) return;
  answered.add(socket);
  const response = responses.get(socket);
  const isAnswering = response?.headersSent && !response.writableFinished;
  if (isAnswering || !socket.writable || !('code' in error) || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const code = codeOf[String(error.code)] ?? 'invalid_request';
  const detail = detailOf[code] ?? 'The request is no valid HTTP/1.1. Nothing of it was used.';
  const problem = createProblemResponse(createProblem(code, detail, createRequestId()), { Connection: 'close' });
  const body = await problem.text();
  const headers = [...problem.headers].map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(`HTTP/1.1 ${problem.status} ${reasonPhrase(problem.status)}\r\n${headers}\r\n${body}`);
  setTimeout(() => socket.destroy(), closeMs).unref();
}
