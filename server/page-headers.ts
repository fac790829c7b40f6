import type { ServerResponse } from 'node:http';
import type { Portal } from '#lib/server/portal.ts';

/** What every page and file says about itself; the rules for scripts come here too. */
const pageHeaders: Record<string, string> = {
  'Content-Security-Policy': "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Sets the headers of a page before it is rendered. Where its requests go travels as a `Server-Timing` entry, which the
 * page's scripts can read: so the HTML itself stays the same for any upstream.
 */
export function setPageHeaders(response: ServerResponse, upstreamKind: Portal['upstreamKind']): void {
  for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
  response.setHeader('Server-Timing', `upstream;desc=${upstreamKind}`);
}
