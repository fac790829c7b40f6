import type { SiteManifest } from '../site-manifest.ts';

export const apiCatalogPath = '/.well-known/api-catalog';

/** RFC 9264, with the profile that RFC 9727 asks for. */
export const apiCatalogType = 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"';

/** Where the API is, and what describes it to machines and to people (RFC 9727; relations of RFC 8631). */
export function renderApiCatalog({ api }: SiteManifest, origin: string): string {
  const apis = api.servers.filter((url) => URL.canParse(url, origin)).map((url) => new URL(url, origin).href);
  // Without a server of its own, the API is known by its reference.
  const anchors = apis.length > 0 ? apis : [`${origin}/reference`];
  const links = {
    'service-desc': [
      { href: `${origin}/openapi.json`, type: 'application/json', title: `${api.title}, OpenAPI ${api.openapi}` },
      { href: `${origin}/openapi.yaml`, type: 'application/yaml', title: `${api.title}, OpenAPI ${api.openapi}` },
    ],
    'service-doc': [
      { href: `${origin}/reference`, type: 'text/html', title: 'API reference' },
      { href: `${origin}/reference.md`, type: 'text/markdown', title: 'API reference' },
      { href: `${origin}/llms.txt`, type: 'text/plain', title: 'All pages as Markdown' },
    ],
  };
  const linkset = [
    { anchor: origin + apiCatalogPath, item: anchors.map((href) => ({ href, title: api.title })) },
    ...anchors.map((anchor) => ({ anchor, ...links })),
  ];
  return `${JSON.stringify({ linkset }, null, 2)}\n`;
}
