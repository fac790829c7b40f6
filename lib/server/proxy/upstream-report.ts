import 'server-only';
import { asciiJson } from '#lib/http/ascii-json.ts';
import type { UpstreamHeaders } from './request-headers.ts';

const maxReportBytes = 8 * 1024;

/** Headers as pairs, in which a name may come twice. */
type HeaderPairs = [name: string, value: string][];

/**
 * The value of `X-Upstream-Headers`: all headers that the upstream answered with, as `[[name, value], …]`; beyond 8 KiB
 * the names alone, `[name, …]`, as many as there is room for.
 */
export function reportUpstreamHeaders(received: Headers, redactText: (text: string) => string): string {
  const pairs: HeaderPairs = [...received];
  const whole = redactText(asciiJson(pairs));
  if (whole.length <= maxReportBytes) return whole;
  const names = pairs.map(([name]) => name);
  while (asciiJson(names).length > maxReportBytes) names.pop();
  return redactText(asciiJson(names));
}

/**
 * The value of `X-Upstream-Request`: what the upstream was sent, `{ method, url, headers, added, dropped }`. The
 * credential is left out; the sandbox's world stays, since it is the visitor's own. Beyond 8 KiB what matters least
 * goes first: the headers that were dropped, the values, then the end of the URL.
 */
export function reportUpstreamRequest(
  request: { method: string; url: string } & UpstreamHeaders,
  redactText: (text: string) => string,
): string {
  const { method, url, added, dropped } = request;
  const headers: HeaderPairs = [...request.headers].map(([name, value]) => [
    name,
    name === 'authorization' ? 'Bearer [redacted]' : value,
  ]);
  const names: HeaderPairs = headers.map(([name]) => [name, '']);
  const shortUrl = url.slice(0, 1024);
  const candidates = [
    { method, url, headers, added, dropped },
    { method, url, headers, added, dropped: [] },
    { method, url, headers: names, added, dropped: [] },
    { method, url: shortUrl, headers: names, added, dropped: [] },
  ].map((candidate) => redactText(asciiJson(candidate)));
  return candidates.find((text) => text.length <= maxReportBytes) ?? redactText(asciiJson({ method, url: shortUrl }));
}
