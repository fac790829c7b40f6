import 'server-only';

const maxAgeSeconds = 12 * 60 * 60;

/** How the session's cookie is named and written. */
export type SessionCookie = {
  name: string;
  maxAgeSeconds: number;
  /** The value of a Set-Cookie header. */
  write: (token: string) => string;
  /** Every value that a Cookie header holds under the name; a planted one may stand before ours. */
  read: (cookieHeader: string | null) => string[];
};

/**
 * The cookie is for this site's own requests alone: no script reads it, no other site's page sends it. Over https the
 * `__Host-` prefix keeps other hosts of the domain from setting it (RFC 6265bis, section 4.1.3.2); browsers refuse the
 * prefix on plain http.
 */
export function createSessionCookie(isSecure: boolean): SessionCookie {
  const name = isSecure ? '__Host-atlas_sandbox' : 'atlas_sandbox';
  const attributes = `Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`;
  return {
    name,
    maxAgeSeconds,
    write: (token) => `${name}=${token}; ${attributes}`,
    read: (cookieHeader) =>
      (cookieHeader ?? '')
        .split(';')
        .map((pair) => pair.trim())
        .filter((pair) => pair.startsWith(`${name}=`))
        .map((pair) => pair.slice(name.length + 1))
        .slice(0, 4),
  };
}
