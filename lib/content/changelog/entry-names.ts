/** What happened to the API, the SDK or the docs, by how it concerns a reader; the worst first. */
export const changeKinds = ['breaking', 'deprecated', 'changed', 'added', 'fixed'] as const;

export type ChangeKind = (typeof changeKinds)[number];

export const kindTitles: Record<ChangeKind, string> = {
  breaking: 'Breaking',
  deprecated: 'Deprecated',
  changed: 'Changed',
  added: 'Added',
  fixed: 'Fixed',
};

export const products = ['api', 'sdk', 'docs'] as const;

export type Product = (typeof products)[number];

export const productTitles: Record<Product, string> = { api: 'API', sdk: 'SDK', docs: 'Docs' };
