/** Every page of the site, as a visitor finds them in the sidebar. */
export const pages = [
  '/',
  '/docs/quickstart',
  '/reference',
  '/reference/accounts/list-accounts',
  '/reference/accounts/create-account',
  '/reference/accounts/retrieve-account',
  '/reference/events/list-events',
] as const;
