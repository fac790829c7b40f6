import 'server-only';
import type { Refusal } from '../refusal.ts';
import type { Site } from '../site.ts';

/** `mayNavigate` where a form is taken that the browser sends itself. */
type OriginRules = { mayNavigate?: boolean };

const readMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another site's page could make a browser send with the visitor's cookie, or undefined when it is this
 * site's own request. SameSite=Strict keeps the cookie back already; this also holds where a sibling port or an old
 * browser would send it. (Fetch metadata: https://www.w3.org/TR/fetch-metadata/)
 */
export function checkOrigin(request: Request, site: Site, rules: OriginRules = {}): Refusal | undefined {
  const { headers, method } = request;
  const origin = headers.get('origin');
  const fetchSite = headers.get('sec-fetch-site');
  const isRead = readMethods.has(method);
  const ownOrigin = site.originOf(headers.get('host') ?? new URL(request.url).host);
  if (origin !== null && origin !== ownOrigin) return crossSite(`The request comes from ${describeOrigin(origin)}.`);
  if (fetchSite !== null && fetchSite !== 'same-origin') {
    return crossSite('The browser says that another site, or nobody, caused the request.');
  }
  if (!isRead && !rules.mayNavigate && headers.get('sec-fetch-mode') === 'navigate') {
    return crossSite('A form was sent as a navigation.');
  }
  if (!isRead && origin === null && fetchSite === null) {
    return crossSite(`A ${method} has to say where it comes from. Add the header Origin: ${ownOrigin}.`);
  }
  return undefined;
}

function crossSite(what: string): Refusal {
  return { code: 'cross_site', detail: `${what} Only pages of this site may send it, for their visitor.` };
}

/** Only what is shaped like an origin is repeated. */
function describeOrigin(origin: string): string {
  return /^https?:\/\/[\w.:[\]-]{1,100}$/.test(origin) ? origin : 'an origin that is hidden';
}
