import { createServer, type Server, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Sandbox } from '../sandbox.ts';

/** The sandbox as an HTTP server that does not listen yet. */
export function createSandboxServer(sandbox: Sandbox): Server {
  const listener = getRequestListener(
    async (request, { incoming, outgoing }) => {
      const connection = outgoing as ServerResponse;
      try {
        await write(await sandbox.fetch(request, { address: incoming.socket.remoteAddress ?? 'unknown' }), connection);
      } catch {
        // The failure dial swallows or breaks off the answer, or the client has gone: either way the connection ends.
        connection.destroy();
      }
      return RESPONSE_ALREADY_SENT;
    },
    { overrideGlobalObjects: false },
  );
  return createServer((incoming, outgoing) => void listener(incoming, outgoing));
}

/** Written here and not by the listener, which gathers the first chunks and turns a stream that breaks off into a 500. */
async function write(response: Response, connection: ServerResponse): Promise<void> {
  const { status, headers, body } = response;
  const isWhole = headers.has('content-length') && !headers.has('atlas-sandbox-scenario');
  // One piece goes out in one packet with the headers; a stream shows its headers before its first line.
  const whole = isWhole ? new Uint8Array(await response.arrayBuffer()) : undefined;
  connection.writeHead(status, Object.fromEntries(headers));
  if (!body || whole) return void connection.end(whole);
  connection.flushHeaders();
  await pipeline(body, connection);
}
