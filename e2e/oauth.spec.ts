import { once } from 'node:events';
import { createServer } from 'node:http';
import { AxeBuilder } from '@axe-core/playwright';
import * as oauth from 'openid-client';
import { expect, test } from './test.ts';

/** An application on a site of its own: `127.0.0.1` is another one than `localhost`. */
async function openApplication(portalOrigin: string) {
  const pkceCodeVerifier = oauth.randomPKCECodeVerifier();
  const expectedState = oauth.randomState();
  const challenge = await oauth.calculatePKCECodeChallenge(pkceCodeVerifier);
  const config = await oauth.discovery(new URL(portalOrigin), 'atlas-docs-public', undefined, oauth.None(), {
    algorithm: 'oauth2',
    execute: [oauth.allowInsecureRequests],
  });
  let link = '';
  const server = createServer(({ url }, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><title>App</title>${url === '/' ? `<a href="${link}">Connect</a>` : '<h1>You are back</h1>'}`,
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const authorization = oauth.buildAuthorizationUrl(config, {
    redirect_uri: `${origin}/callback`,
    scope: 'accounts:read accounts:write',
    state: expectedState,
    code_challenge: challenge,
    code_challenge_method: 'S256',
  });
  link = authorization.href.replaceAll('&', '&amp;');
  return {
    origin,
    /** What the tokens are for a page that the visitor has come back to. */
    receive: (callback: string) =>
      oauth.authorizationCodeGrant(config, new URL(callback), { pkceCodeVerifier, expectedState }),
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
    },
  };
}

test('a visitor lets an application in, with less than it asks for', async ({ page, baseURL }) => {
  const opened = await page.request.get('/api/sandbox/v1/accounts', { headers: { origin: baseURL ?? '' } });
  expect(opened.ok()).toBe(true);
  const [cookie] = await page.context().cookies(baseURL);
  await using application = await openApplication(baseURL ?? '');
  await page.goto(application.origin);
  await page.getByRole('link', { name: 'Connect' }).click();

  await expect(page.getByRole('heading', { name: 'Allow Atlas Docs to use Atlas?' })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
  await page.getByRole('checkbox', { name: 'accounts:write' }).uncheck();
  await page.getByRole('button', { name: 'Allow' }).click();
  await page.waitForURL(`${application.origin}/callback?**`);
  const tokens = await application.receive(page.url());
  expect(tokens.scope).toBe('accounts:read');
  // The way over this site has brought the visitor's own cookie, and no other sandbox.
  const claims = Buffer.from(cookie?.value.split('.')[1] ?? '', 'base64url').toString('utf8');
  expect(tokens.access_token).toContain(`at_${JSON.parse(claims).world}_`);
});

test('a visitor keeps an application out @every-size', async ({ page, baseURL }) => {
  await using application = await openApplication(baseURL ?? '');
  await page.goto(application.origin);
  await page.getByRole('link', { name: 'Connect' }).click();
  await page.getByRole('button', { name: 'Deny' }).click();
  await page.waitForURL(`${application.origin}/callback?error=access_denied**`);
});
