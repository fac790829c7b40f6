import { createServer, type Server, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Answer } from '../rules/handler.ts';
import type { Sandbox } from '../sandbox.ts';

/** The sandbox as an HTTP server that does not listen yet. */
export function createSandboxServer(sandbox: Sandbox): Server {
  const listener = getRequestListener(
    async (request, { incoming, outgoing }) => {
      const connection = outgoing as ServerResponse;
      try {
        await write(await sandbox.answer(request, { address: incoming.socket.remoteAddress ?? 'unknown' }), connection);
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

/** Written here and not by the listener, which wants a `Response` and turns a stream that breaks off into a 500. */
async function write({ status, headers, body }: Answer, connection: ServerResponse): Promise<void> {
  connection.writeHead(status, headers);
  if (typeof body === 'string') return void connection.end(body);
  if (!body) return void connection.end();
  // A stream shows its headers before its first line.
  connection.flushHeaders();
  await pipeline(body, connection);
}
