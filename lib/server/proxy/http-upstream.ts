import 'server-only';
import http from 'node:http';
import https from 'node:https';
import { toWebStream } from '../web-stream.ts';
import { type Upstream, UpstreamFault, type UpstreamRequest } from './upstream.ts';

const idleSocketMs = 4_000;

/**
 * An upstream that is reached over HTTP: a live API, or a sandbox in a process of its own.
 *
 * `node:http` and not `fetch`, which adds headers of its own (`user-agent`, `accept-language`, `sec-fetch-mode`),
 * tidies the URL and unpacks bodies: here the upstream gets what it is sent and nothing else.
 */
export function createHttpUpstream(options: { kind: Upstream['kind']; baseUrl: string; key: string }): Upstream {
  const { kind, baseUrl, key } = options;
  const { protocol, hostname, port, host } = new URL(baseUrl);
  const client = protocol === 'https:' ? https : http;
  // An idle connection is given up before common servers close theirs (after 5 s), else a request could meet the close.
  const agent = new client.Agent({ keepAlive: true, timeout: idleSocketMs, maxFreeSockets: 64 });

  const send = ({ method, target, headers, body, signal }: UpstreamRequest) => {
    const { promise, resolve, reject } = Promise.withResolvers<Response>();
    const request = client.request({
      agent,
      // Node wants the address of IPv6 without its brackets.
      hostname: hostname.replace(/^\[|\]$/g, ''),
      port,
      method,
      path: target,
      headers: { host, ...Object.fromEntries(headers), ...(body ? { 'content-length': body.byteLength } : {}) },
      signal,
    });
    // The agent's timeout is for idle connections alone; how long an answer may take is the proxy's to say.
    request.setTimeout(0);
    request.once('response', (message) => {
      try {
        resolve(toResponse(message, method));
      } catch (error) {
        request.destroy();
        reject(new UpstreamFault('upstream_protocol', error));
      }
    });
    request.once('upgrade', (_, socket) => {
      socket.destroy();
      reject(new UpstreamFault('upstream_protocol', new Error('The upstream switched protocols without being asked.')));
    });
    request.on('error', (error) => reject(signal.aborted ? signal.reason : toFault(error)));
    request.end(body);
    return promise;
  };
  return { kind, baseUrl, key, send };
}

/** @throws RangeError or TypeError for a status or header that no response can have. */
function toResponse(message: http.IncomingMessage, method: string): Response {
  const status = message.statusCode ?? 0;
  const headers = new Headers();
  for (let index = 0; index < message.rawHeaders.length; index += 2) {
    headers.append(message.rawHeaders[index] ?? '', message.rawHeaders[index + 1] ?? '');
  }
  // These have no body (RFC 9110, section 6.4.1). What the parser found in none of them still has to be read off.
  if (method === 'HEAD' || status === 204 || status === 205 || status === 304) {
    message.resume();
    return new Response(null, { status, headers });
  }
  return new Response(
    toWebStream(message, () => message.destroy()),
    { status, headers },
  );
}

/** What the parser refuses is the upstream's fault in speaking; everything else is a connection that did not work. */
function toFault(error: Error): UpstreamFault {
  const isProtocol = 'code' in error && typeof error.code === 'string' && error.code.startsWith('HPE_');
  return new UpstreamFault(isProtocol ? 'upstream_protocol' : 'upstream_unreachable', error);
}
