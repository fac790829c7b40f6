import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Answers `/healthz` (this process runs) and `/readyz` (it takes new requests), under any Host, since whoever probes
 * knows an address and no name. Gives whether it was one of them.
 */
export function answerHealth(request: IncomingMessage, response: ServerResponse, isReady: boolean): boolean {
  if (request.url !== '/healthz' && request.url !== '/readyz') return false;
  const isFine = isReady || request.url === '/healthz';
  const body = JSON.stringify({ status: isFine ? 'ok' : 'shutting down' });
  const headers = { 'Content-Type': 'application/json', 'Content-Length': body.length, 'Cache-Control': 'no-store' };
  response.writeHead(isFine ? 200 : 503, headers);
  response.end(body);
  return true;
}
