import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { canaryKey, canarySecret } from '../scripts/canary.ts';
import { sitePages as pages } from '../scripts/site-pages.ts';
import { startPortal } from '../scripts/start-portal.ts';
import { expect, test } from './test.ts';
import { startUpstream } from './upstream.ts';

/** As it is, and as base64 would carry it inside something else, without the characters that depend on its place. */
const spellings = [canaryKey, canarySecret].flatMap((secret) => [secret, btoa(secret).slice(0, -4)]);

test('the production build, made with a key and a secret in the environment, holds neither', () => {
  const files = readdirSync('.next', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(100);
  const leaks = files
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => {
      const content = readFileSync(file, 'latin1');
      return spellings.some((spelling) => content.includes(spelling));
    });
  expect(leaks).toEqual([]);
});

test('no client chunk holds code of the sandbox or of the server', () => {
  const folder = '.next/static';
  const marks = ['ATLAS_API_KEY ', 'SESSION_SECRET', 'ak_test_portal', 'getResponse', 'node:http'];
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => {
      const content = readFileSync(path.join(folder, file), 'utf8');
      return marks.filter((mark) => content.includes(mark)).map((mark) => `${file}: ${mark}`);
    });
  expect(found).toEqual([]);
});

test('no page, answer, header or log line shows the key, which the API itself gets', async ({ request }) => {
  await using upstream = await startUpstream();
  await using portal = await startPortal({
    ATLAS_API_URL: upstream.origin,
    ATLAS_API_KEY: canaryKey,
    SESSION_SECRET: canarySecret,
    LOG_LEVEL: 'debug',
  });
  const seen: string[] = [];
  for (const target of [...pages, '/docs/nowhere', '/api/sandbox/v1/nowhere', '/api/sandbox/v1/accounts']) {
    const response = await request.get(portal.url + target, { headers: { 'Sec-Fetch-Site': 'same-origin' } });
    seen.push(JSON.stringify(response.headersArray()), await response.text());
  }
  expect(upstream.requests.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${canaryKey}`]);
  seen.push(portal.output());
  for (const spelling of spellings) expect(seen.join('\n')).not.toContain(spelling);
});
