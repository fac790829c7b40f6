import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { text } from 'node:stream/consumers';
import { sitePages as pages } from '../scripts/site-pages.ts';
import { startPortal } from '../scripts/start-portal.ts';
import { expect, test } from './test.ts';

const maxPictureBytes = 60_000;

test('the sitemap lists every page once, and a parser of XML reads it', async ({ page, request, baseURL }) => {
  const response = await request.get('/sitemap.xml');
  expect(response.headers()['content-type']).toBe('application/xml; charset=utf-8');
  const addresses = await page.evaluate(
    (xml) => {
      const document = new DOMParser().parseFromString(xml, 'application/xml');
      return [...document.querySelectorAll('urlset > url > loc')].map((element) => element.textContent);
    },
    await response.text(),
  );
  expect(addresses.sort()).toEqual(pages.map((path) => new URL(path, baseURL).href).sort());
});

test('every page names its address, its picture and what it is, and is Markdown to who asks for that', async ({
  page,
  request,
  baseURL,
}) => {
  for (const path of pages) {
    const response = await request.get(path);
    expect(response.headers().vary, path).toMatch(/\bAccept\b(?!-)/);
    const head = await page.evaluate(
      (html) => {
        const document = new DOMParser().parseFromString(html, 'text/html');
        return {
          canonical: [...document.querySelectorAll('head > link[rel="canonical"]')].map((link) =>
            link.getAttribute('href'),
          ),
          picture: document.querySelector('head > meta[property="og:image"]')?.getAttribute('content') ?? '',
          title: document.querySelector('head > meta[property="og:title"]')?.getAttribute('content'),
          kinds: [...document.querySelectorAll('head > script[type="application/ld+json"]')].map(
            (script) => JSON.parse(script.textContent)['@type'],
          ),
          heading: document.querySelector('h1')?.textContent,
        };
      },
      await response.text(),
    );
    expect(head.canonical, path).toEqual([new URL(path, baseURL).href]);
    expect(head.title, path).toBe(head.heading);
    expect(head.kinds, path).toEqual(path === '/' ? ['WebSite'] : ['TechArticle', 'BreadcrumbList']);
    const picture = await request.get(head.picture);
    expect(picture.headers()['content-type'], head.picture).toBe('image/png');
    expect((await picture.body()).length, head.picture).toBeLessThanOrEqual(maxPictureBytes);
    const markdown = await request.get(path, { headers: { Accept: 'text/markdown' } });
    expect(markdown.headers()['content-type'], path).toBe('text/markdown; charset=utf-8');
    expect((await markdown.text()).split('\n')[0], path).toBe(`# ${head.heading}`);
  }
});

test('llms.txt leads to the Markdown of every page, and llms-full.txt holds all of it', async ({
  request,
  baseURL,
}) => {
  const index = await (await request.get('/llms.txt')).text();
  const full = await (await request.get('/llms-full.txt')).text();
  const linked = [...index.matchAll(/^- \[.*?\]\((.*?\.md)\)/gm)].map(([, url = '']) => url);
  expect(linked).toHaveLength(pages.length);
  for (const url of linked) {
    const response = await request.get(url);
    expect(response.status(), url).toBe(200);
    expect(full).toContain(await response.text());
  }
  expect(full).toContain(`<!-- ${baseURL}/reference -->`);
});

test('the catalogue of APIs leads to the API description', async ({ request }) => {
  const { linkset } = await (await request.get('/.well-known/api-catalog')).json();
  const api = linkset.find(({ anchor }: { anchor: string }) => anchor === 'https://api.atlasfiction.com/');
  for (const { href, type } of [...api['service-desc'], ...api['service-doc']]) {
    const response = await request.get(href);
    expect([href, response.headers()['content-type']?.split(';')[0]]).toEqual([href, type]);
  }
});

test('one build names whatever site it is told, and no other', async () => {
  const host = 'docs.example.test';
  await using portal = await startPortal({ SITE_URL: `https://${host}`, SESSION_SECRET: 'x'.repeat(32) });
  const ask = async (path: string) => {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const { port } = new URL(portal.url);
    const request = httpRequest({ port, path, headers: { Host: host } }, (response) => resolve(text(response)));
    request.on('error', reject).end();
    return promise;
  };
  for (const path of [
    '/',
    '/docs/quickstart',
    '/sitemap.xml',
    '/robots.txt',
    '/llms.txt',
    '/.well-known/api-catalog',
  ]) {
    const body = await ask(path);
    expect(body, path).toContain(`https://${host}/`);
    expect(body, path).not.toContain('localhost');
  }
});

test('the SDK can be downloaded, and is what its integrity says', async ({ request }) => {
  const { version, integrity } = await (await request.get('/sdk/atlas-sdk.json')).json();
  const tarball = await (await request.get('/sdk/atlas-sdk.tgz')).body();
  expect(`sha512-${createHash('sha512').update(tarball).digest('base64')}`).toBe(integrity);
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('a page is copied as Markdown', async ({ page, request, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/docs/quickstart');
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  const markdown = await (await request.get('/docs/quickstart.md')).text();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(markdown);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a page offers what works: its Markdown and the assistants, which are asked about it', async ({
    page,
    request,
  }) => {
    await page.goto('/reference/accounts/create-account');
    await expect(page.getByRole('button', { name: 'Copy as Markdown' })).toBeHidden();
    await expect(page.getByRole('link', { name: 'This page as Markdown' })).toBeVisible();
    const door = (await page.getByRole('link', { name: 'Open in Claude' }).getAttribute('href')) ?? '';
    const { location = '' } = (await request.get(door, { maxRedirects: 0 })).headers();
    expect(new URL(location).searchParams.get('q')).toContain('/reference/accounts/create-account.md');
  });
});
