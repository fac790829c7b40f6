import type { IncomingMessage } from 'node:http';
import type { Refusal } from '#lib/server/refusal.ts';
import type { Site } from '#lib/server/site.ts';

/** Where a request goes: path and query as they came over the wire, and the host it was sent to. */
export type RequestTarget = { target: string; host: string };

/**
 * The target in origin form, or the refusal of a request that is malformed or meant for another host. What the parser
 * lets through and RFC 9112 does not is refused here: several Hosts (section 3.2), a coding that is not understood
 * (section 6.1), chunks in HTTP/1.0.
 */
export function readTarget(request: IncomingMessage, site: Site): RequestTarget | Refusal {
  const { headers, httpVersion, rawHeaders } = request;
  const encoding = headers['transfer-encoding'];
  if (encoding !== undefined && (encoding.toLowerCase() !== 'chunked' || httpVersion === '1.0')) {
    return malformed('Transfer-Encoding may only be chunked, in HTTP/1.1.');
  }
  const hostCount = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length;
  if (hostCount > 1) return malformed('The request has more than one Host header.');

  const { authority, target } = splitAuthority(request.url ?? '/');
  const claimed = [headers.host ?? '', ...forwardedHosts(headers['x-forwarded-host'])];
  if (headers.host === undefined && authority === undefined) return malformed('The request has no Host header.');
  const hosts = authority === undefined ? claimed : [authority, ...claimed.filter((host) => host !== '')];
  if (!hosts.every(site.isOwnHost)) {
    return { code: 'misdirected_request', detail: `This portal is served at ${site.origin}. Ask for it there.` };
  }
  return { target, host: authority ?? headers.host ?? '' };
}

/** An absolute target (RFC 9112, section 3.2.2) names its host itself. */
function splitAuthority(url: string): { authority: string | undefined; target: string } {
  const [, authority, rest] = /^https?:\/\/([^/?#]*)(.*)$/is.exec(url) ?? [];
  if (authority === undefined) return { authority, target: url };
  return { authority, target: rest?.startsWith('/') ? rest : `/${rest ?? ''}` };
}

function forwardedHosts(header: string | string[] | undefined): string[] {
  return header === undefined
    ? []
    : String(header)
        .split(',')
        .map((host) => host.trim());
}

function malformed(detail: string): Refusal {
  return { code: 'invalid_request', detail };
}
