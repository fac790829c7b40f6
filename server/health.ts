import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Answers `/healthz` (this process runs) and `/readyz` (it takes new requests), under any Host, since whoever probes
 * knows an address and no name. Gives whether it was one of them.
 */
export function answerHealth(request: IncomingMessage, response: ServerResponse, isReady: boolean): boolean {
  if (request.url !== '/healthz' && request.url !== '/readyz') return false;
  const isFine = isReady || request.url === '/healthz';
  response.writeHead(isFine ? 200 : 503, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify({ status: isFine ? 'ok' : 'shutting down' }));
  return true;
}
