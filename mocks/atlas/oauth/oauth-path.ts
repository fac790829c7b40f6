/** Whether errors of a path have the shape of RFC 6749. */
export function isOAuthPath(path: string): boolean {
  return path.startsWith('/oauth/') || path === '/.well-known/oauth-authorization-server';
}
