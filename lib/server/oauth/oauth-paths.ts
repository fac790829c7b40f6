import 'server-only';

/** How one of OAuth's endpoints is reached through the portal. */
export type OAuthPath = {
  methods: readonly string[];
  /** Whether pages of any site may call it: it looks at no cookie. */
  isShared: boolean;
};

export const authorizePath = '/oauth/authorize';

const paths: Record<string, OAuthPath> = {
  [authorizePath]: { methods: ['GET', 'HEAD', 'POST'], isShared: false },
  '/oauth/token': { methods: ['POST'], isShared: true },
  '/oauth/revoke': { methods: ['POST'], isShared: true },
  '/.well-known/oauth-authorization-server': { methods: ['GET', 'HEAD'], isShared: true },
};

/** The endpoint that a request target names, by its path as it came over the wire. */
export function findOAuthPath(target: string): OAuthPath | undefined {
  const path = target.split('?', 1)[0] ?? '';
  return Object.hasOwn(paths, path) ? paths[path] : undefined;
}
