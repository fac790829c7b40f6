import 'server-only';

/** Where the portal is reached, as it is configured; never as a request claims. */
export type Site = {
  origin: string;
  isSecure: boolean;
  isLoopback: boolean;
  /** Whether a Host header, or the authority of an absolute target, names this portal. */
  isOwnHost: (host: string) => boolean;
  /** The origin of pages that were loaded from this host, which must be an own one. */
  originOf: (host: string) => string;
};

/**
 * @param siteUrl an http(s) origin. The names of loopback count as one, on any port: a forwarded port (`ssh -L`,
 * a container's) keeps its own number, and a page of another local port is told apart by its Origin.
 */
export function createSite(siteUrl: string): Site {
  const { origin, protocol, host, hostname } = new URL(siteUrl);
  const isLoopback = isLoopbackName(hostname);
  return {
    origin,
    isSecure: protocol === 'https:',
    isLoopback,
    isOwnHost: (claimed) => {
      const parsed = parseHost(protocol, claimed);
      if (!parsed) return false;
      return isLoopback ? isLoopbackName(parsed.hostname) : parsed.host === host;
    },
    originOf: (claimed) => (isLoopback ? (parseHost(protocol, claimed)?.origin ?? origin) : origin),
  };
}

/** Whether a host name, IPv6 in brackets, stands for this machine. */
export function isLoopbackName(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

/** A Host header is a host and a port and nothing else (RFC 9110, section 7.2): `URL` would forgive a path or a user. */
function parseHost(protocol: string, host: string): URL | undefined {
  if (!/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.test(host)) return undefined;
  return URL.parse(`${protocol}//${host}`) ?? undefined;
}
