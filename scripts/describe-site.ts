/** Checks the content folder as a whole and prints what its site consists of, as JSON; ends with 1 and one line on a fault. */
import '../server/resolve-server-only.ts';
import { packSdk } from './sdk/pack-sdk.ts';

// Only now, when the marker of server modules means nothing any more.
const { describeSite } = await import('#lib/content/site-manifest.ts');
const { readPortal } = await import('#lib/content/portal.ts');
const { ContentError } = await import('#lib/content/content-error.ts');

try {
  const site = describeSite();
  process.stdout.write(JSON.stringify({ ...site, sdk: readPortal().sdk ? packSdk() : undefined }));
} catch (error) {
  console.error(error instanceof ContentError ? error.message : error);
  process.exitCode = 1;
}
