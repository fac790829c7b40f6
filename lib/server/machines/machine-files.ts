import 'server-only';
import { apiCatalogPath, apiCatalogType, renderApiCatalog } from '#lib/content/machines/api-catalog.ts';
import { renderLlmsIndex } from '#lib/content/machines/llms-index.ts';
import { renderRobots } from '#lib/content/machines/robots.ts';
import { renderSdkRelease, sdkTarballPath } from '#lib/content/machines/sdk-release.ts';
import { renderSecurityTxt } from '#lib/content/machines/security-txt.ts';
import { renderSitemap } from '#lib/content/machines/sitemap.ts';
import type { SiteManifest } from '#lib/content/site-manifest.ts';

export type MachineFile = {
  mediaType: string;
  /** What a browser gets that opens the file as a page, where it would not show the other type. */
  mediaTypeAsPage?: string | undefined;
  headers?: (origin: string) => Record<string, string>;
  /** Undefined where the site has nothing to say in it. */
  render: (manifest: SiteManifest, origin: string) => string | Uint8Array<ArrayBuffer> | undefined | Promise<string>;
};

const plainText = 'text/plain; charset=utf-8';

/** Files about the whole site, which name its origin and are therefore made when they are asked for. */
export const machineFiles: Record<string, MachineFile> = {
  '/sitemap.xml': {
    mediaType: 'application/xml; charset=utf-8',
    render: ({ pages }, origin) => renderSitemap(pages, origin),
  },
  '/robots.txt': { mediaType: plainText, render: (_manifest, origin) => renderRobots(origin) },
  '/llms.txt': { mediaType: plainText, render: renderLlmsIndex },
  '/llms-full.txt': { mediaType: plainText, render: renderLlmsFullOnce() },
  [apiCatalogPath]: {
    mediaType: apiCatalogType,
    headers: (origin) => ({ Link: `<${origin}${apiCatalogPath}>; rel="api-catalog"` }),
    render: renderApiCatalog,
  },
  [sdkTarballPath]: {
    mediaType: 'application/gzip',
    render: ({ sdk }) => sdk && Uint8Array.fromBase64(sdk.tarball),
  },
  '/sdk/atlas-sdk.json': {
    mediaType: 'application/json',
    render: ({ sdk }, origin) => sdk && renderSdkRelease(sdk, origin),
  },
  '/.well-known/security.txt': {
    mediaType: plainText,
    render: ({ security }, origin) => security && renderSecurityTxt(security, origin, new Date()),
  },
};

/** The largest file, and the only one that takes time: kept for as long as the site stays the same. */
function renderLlmsFullOnce(): MachineFile['render'] {
  let kept: { manifest: SiteManifest; text: Promise<string> } | undefined;
  return (manifest, origin) => {
    if (kept?.manifest !== manifest) kept = { manifest, text: renderLlmsFull(manifest, origin) };
    return kept.text;
  };
}

async function renderLlmsFull(manifest: SiteManifest, origin: string): Promise<string> {
  // Loaded on the first request: it brings what parses MDX.
  const module = await import('#lib/content/machines/llms-full.ts');
  return module.renderLlmsFull(manifest, origin);
}
