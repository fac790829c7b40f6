import 'server-only';
import { hopByHopHeaders } from '#lib/http/hop-by-hop.ts';
import { readMediaType } from '#lib/http/media-type.ts';
import type { Operation } from '#lib/openapi/operation.ts';

/** What any HTTP API may tell: about the body, its version, quotas, and its own future. */
const generalNames = [
  'content-type',
  'content-length',
  'content-language',
  'content-disposition',
  'etag',
  'last-modified',
  'allow',
  'retry-after',
  'link',
  'deprecation',
  'sunset',
  'preference-applied',
  'ratelimit',
  'ratelimit-policy',
  'x-ratelimit-limit',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
  'x-request-id',
  'x-sandbox-created',
];

/**
 * Never passed on, even where an API description names them: they would act on this site, its cookies and its pages.
 * The console shows them from `X-Upstream-Headers`.
 */
const actingNames =
  /^(?:access-control-|content-security-policy|cross-origin-|x-upstream-|proxy-|(?:set-cookie2?|refresh|clear-site-data|service-worker-allowed|location|content-location|www-authenticate|cache-control|strict-transport-security|alt-svc|nel|report-to|reporting-endpoints|server-timing|sourcemap|permissions-policy|referrer-policy|x-frame-options|x-content-type-options|x-accel-redirect|x-sendfile)$)/;

/** Media types that a browser shows as text or saves, and never runs. */
const inertMediaType = /^(?:application\/(?:json|x-ndjson|[\w.-]+\+json)|text\/(?:plain|csv))$/;

/** The upstream's headers that pass to the visitor, and the portal's own that keep the body from being a page here. */
export function createVisitorHeaders(operation: Operation, received: Headers): Headers {
  const hopByHop = hopByHopHeaders(received);
  const described = operation.responses.flatMap((response) => response.headers.map((header) => header.name));
  const allowed = new Set([...generalNames, ...described].map((name) => name.toLowerCase()));
  const headers = new Headers();
  for (const [name, value] of received) {
    if (allowed.has(name) && !hopByHop.has(name) && !actingNames.test(name)) headers.set(name, value);
  }
  headers.set('cache-control', 'no-store');
  headers.set('x-content-type-options', 'nosniff');
  headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox");
  headers.set('cross-origin-resource-policy', 'same-origin');
  const mediaType = readMediaType(received.get('content-type'));
  const isSaved = /^attachment\b/i.test(received.get('content-disposition') ?? '');
  if (!isSaved) headers.delete('content-disposition');
  if (!isSaved && !(mediaType && inertMediaType.test(mediaType))) headers.set('content-disposition', 'attachment');
  return headers;
}
