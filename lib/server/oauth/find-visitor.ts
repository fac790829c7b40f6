import 'server-only';
import type { Refusal } from '../refusal.ts';
import type { Session, Sessions } from '../session/sessions.ts';
import type { Site } from '../site.ts';
import { authorizePath } from './oauth-paths.ts';

/** Whose sandbox an authorization is about. */
export type Visitor =
  | { kind: 'session'; session: Session }
  /** Nobody's: the request itself names a sandbox. */
  | { kind: 'named' }
  /** Not known yet: the browser has to come again from a page of this site. */
  | { kind: 'hop'; target: string; isAutomatic: boolean }
  | { kind: 'refusal'; refusal: Refusal };

type Arrival = { request: Request; target: string; address: string };

/** Says that a navigation comes from the page that led here. */
const marker = 'same_site=1';

/**
 * The visitor of a request to `/oauth/authorize`, by their cookie. An application's link comes from another site, and with
 * that no browser sends a SameSite=Strict cookie (RFC 6265bis, section 5.2): so a visitor without one is led over a page of
 * this site first. Only then is a sandbox made for them, or the one taken that the request names. A link can never put
 * another sandbox, or a new one, in the place of the visitor's own.
 */
export async function findVisitor(
  { request, target, address }: Arrival,
  { sessions, site }: { sessions: Sessions; site: Site },
): Promise<Visitor> {
  const cookie = request.headers.get('cookie');
  const session = await sessions.find(cookie);
  if (session) return { kind: 'session', session };
  const path = target.split('?', 1)[0] ?? authorizePath;
  const query = target.slice(path.length + 1);
  const isNamed = namesSandbox(new URLSearchParams(query));
  // The form carries its sandbox in its ticket.
  if (request.method === 'POST') return { kind: 'named' };

  const isMarked = query.split('&').includes(marker);
  const fetchSite = request.headers.get('sec-fetch-site');
  // Browsers name the site wherever nobody can listen (https://www.w3.org/TR/fetch-metadata/): without it, this is a program.
  const isProgram = fetchSite === null && (site.isSecure || site.isLoopback);
  const isOwnNavigation = fetchSite === null ? isMarked : fetchSite === 'same-origin' || fetchSite === 'none';
  if (!isOwnNavigation && !(isProgram && isNamed)) {
    const marked = isMarked ? target : `${path}?${query}${query === '' ? '' : '&'}${marker}`;
    // One that comes from elsewhere all the same is led on by hand, and not round and round.
    return { kind: 'hop', target: marked, isAutomatic: !isMarked };
  }
  if (isNamed) return { kind: 'named' };
  const opened = await sessions.open(cookie, address);
  return 'code' in opened ? { kind: 'refusal', refusal: opened } : { kind: 'session', session: opened };
}

/** Whether a sandbox stands in `login_hint`, or behind the dot of the client's id. */
function namesSandbox(query: URLSearchParams): boolean {
  return (
    /^[a-z0-9]{8,64}$/.test(query.get('login_hint') ?? '') || /\.[a-z0-9]{8,64}$/.test(query.get('client_id') ?? '')
  );
}
