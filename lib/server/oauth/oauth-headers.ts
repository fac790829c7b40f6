import 'server-only';
import type { Upstream } from '../proxy/upstream.ts';
import type { OAuthPath } from './oauth-paths.ts';

/** What a client may tell. Its credential is its own: the portal adds none. */
const requestNames = ['accept', 'content-type', 'atlas-version'];
const clientNames = ['authorization'];
const sandboxNames = ['atlas-sandbox-scenario'];

const responseNames = [
  'content-type',
  'content-length',
  'cache-control',
  'pragma',
  'retry-after',
  'deprecation',
  'sunset',
  'link',
  'allow',
  'atlas-request-id',
  'atlas-version',
  'atlas-sandbox-scenario',
  'x-ratelimit-limit',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
  'x-sandbox-created',
];

/** What belongs to a page and its redirect, and what to a client's authentication. */
const pageNames = ['location', 'content-security-policy', 'cross-origin-opener-policy', 'referrer-policy'];
const authenticationNames = ['www-authenticate'];

/** The headers of the request to the upstream. */
export function createOAuthRequestHeaders(
  received: Headers,
  path: OAuthPath,
  { kind }: Upstream,
  world: string | undefined,
): Headers {
  const names = [...requestNames, ...(path.isShared ? clientNames : []), ...(kind === 'sandbox' ? sandboxNames : [])];
  const headers = pick(received, names);
  headers.set('accept-encoding', 'identity');
  if (kind === 'sandbox' && world !== undefined) headers.set('atlas-sandbox', world);
  return headers;
}

/** The headers of the answer to the client, or to the visitor's browser. */
export function createOAuthResponseHeaders(received: Headers, path: OAuthPath): Headers {
  const headers = pick(received, [...responseNames, ...(path.isShared ? authenticationNames : pageNames)]);
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  headers.set('x-content-type-options', 'nosniff');
  // The upstream's page is shown on this site: whatever it holds, nothing of it runs (policies only ever add up).
  const policy = path.isShared
    ? "default-src 'none'; frame-ancestors 'none'; sandbox"
    : "script-src 'none'; object-src 'none'; frame-ancestors 'none'; base-uri 'none'";
  headers.append('content-security-policy', policy);
  if (path.isShared) addCors(headers);
  return headers;
}

/** The answer to OPTIONS, which for a page of another site is the question whether it may ask. */
export function answerOptions(path: OAuthPath): Response {
  const methods = [...path.methods, 'OPTIONS'].join(', ');
  const headers = new Headers({ allow: methods, 'cache-control': 'no-store' });
  if (!path.isShared) return new Response(null, { status: 204, headers });
  addCors(headers);
  headers.set('access-control-allow-methods', methods);
  headers.set('access-control-allow-headers', [...requestNames, ...clientNames, ...sandboxNames].join(', '));
  headers.set('access-control-max-age', '600');
  return new Response(null, { status: 204, headers });
}

/** Any site, without cookies: a client's own authentication is all that counts here. */
export function addCors(headers: Headers): void {
  headers.set('access-control-allow-origin', '*');
  headers.set(
    'access-control-expose-headers',
    'Atlas-Request-Id, Atlas-Version, Retry-After, WWW-Authenticate, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset',
  );
}

function pick(received: Headers, names: readonly string[]): Headers {
  const headers = new Headers();
  for (const name of names) {
    const value = received.get(name);
    if (value !== null) headers.set(name, value);
  }
  return headers;
}
