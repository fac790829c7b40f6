import 'server-only';
import type { SiteManifest } from '../site-manifest.ts';

/** Where the client library is installed from. */
export const sdkTarballPath = '/sdk/atlas-sdk.tgz';

/** What stands beside the tarball, for those who check it before they install: version and integrity as a lock file has them. */
export function renderSdkRelease(
  { name, version, integrity }: NonNullable<SiteManifest['sdk']>,
  origin: string,
): string {
  return `${JSON.stringify({ name, version, integrity, tarball: origin + sdkTarballPath }, null, 2)}\n`;
}
