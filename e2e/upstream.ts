import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

type SeenRequest = { method: string; url: string; headers: IncomingHttpHeaders; body: string };

export type Upstream = AsyncDisposable & {
  origin: string;
  requests: SeenRequest[];
  /** Resolves once a request has come whole. */
  received: () => Promise<void>;
  /** Resolves once a request was given up before its answer. */
  aborted: () => Promise<void>;
};

type UpstreamOptions = {
  /** Never answers. */
  isSilent?: boolean;
  /** Answers instead of it. */
  answer?: (response: ServerResponse, request: SeenRequest) => void;
};

/** A foreign API on loopback that notes what it is sent, and answers with an account's beginning unless told otherwise. */
export async function startUpstream({ isSilent = false, answer }: UpstreamOptions = {}): Promise<Upstream> {
  const requests: SeenRequest[] = [];
  const received = Promise.withResolvers<void>();
  const aborted = Promise.withResolvers<void>();
  const server = createServer(async (request, response) => {
    response.on('close', () => {
      if (!response.writableFinished) aborted.resolve();
    });
    const body = await text(request);
    const seen = { method: request.method ?? '', url: request.url ?? '', headers: request.headers, body };
    requests.push(seen);
    received.resolve();
    if (isSilent) return;
    if (answer) {
      answer(response, seen);
      return;
    }
    response.writeHead(201, { 'Content-Type': 'application/json', 'Set-Cookie': 'upstream=1' });
    response.end('{"id":"upstream-answer"}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    received: () => received.promise,
    aborted: () => aborted.promise,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
