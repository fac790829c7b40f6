import { readFileSync } from 'node:fs';
import { readApiDescription } from '#lib/openapi/description.ts';
import { createSandboxServer } from '#mocks/adapters/http-server.ts';
import { createSandbox, type Sandbox } from '#mocks/sandbox.ts';

/** The sandbox with Atlas's description, as `npm run sandbox` has it. */
export function createAtlasSandbox(): Sandbox {
  const file = new URL('../content/openapi/atlas.yaml', import.meta.url);
  const description = readApiDescription(readFileSync(file, 'utf8'));
  return createSandbox({ description, portalKey: 'ak_test_portal', siteUrl: 'https://docs.atlasfiction.com' });
}

/** The same as an HTTP server that does not listen yet. */
export function createAtlasServer() {
  return createSandboxServer(createAtlasSandbox());
}
