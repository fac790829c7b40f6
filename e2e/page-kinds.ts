/** A path that leads nowhere. */
export const lost = '/docs/quikstart';

/** The page on which a visitor lets an application in: one of the sandbox's, not of the site's. */
export const consent = `/oauth/authorize?${new URLSearchParams({
  response_type: 'code',
  client_id: 'atlas-docs-public',
  redirect_uri: 'http://127.0.0.1:9/callback',
  scope: 'accounts:read accounts:write',
  state: 'x',
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  code_challenge_method: 'S256',
})}`;

/** One page of each kind. */
export const pageKinds = {
  overview: '/',
  guide: '/docs/pagination',
  operation: '/reference/accounts/create-account',
  reference: '/reference',
  search: '/search?q=accounts',
  changelog: '/changelog',
  entry: '/changelog/api-version-2026-11-01',
  lost,
  consent,
};
