import { readFileSync } from 'node:fs';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { readApiDescription } from '#lib/openapi/description.ts';
import { createSandbox, type SandboxOptions } from '../sandbox.ts';
import { failTest, rethrow } from './fail-test.ts';

const descriptionFile = new URL('../../content/openapi/atlas.yaml', import.meta.url);

/**
 * The sandbox for tests: requests of the code under test to the API's own address are answered by it, and an answer that
 * the API description does not allow fails the test.
 *
 * Call `listen()` before and `close()` after the tests.
 */
export function createVitestServer(options: Partial<SandboxOptions> = {}) {
  const description = options.description ?? readApiDescription(readFileSync(descriptionFile, 'utf8'));
  const sandbox = createSandbox({
    portalKey: 'ak_test_portal',
    siteUrl: 'https://docs.atlasfiction.com',
    onContractViolation: failTest,
    onFault: rethrow,
    ...options,
    description,
  });
  const addresses = description.servers.map(({ url }) => `${url}/*`);
  return setupServer(
    ...addresses.map((address) =>
      http.all(address, ({ request }) =>
        sandbox.fetch(request).catch((error: unknown) => {
          if (error instanceof TypeError) return HttpResponse.error();
          throw error;
        }),
      ),
    ),
  );
}
