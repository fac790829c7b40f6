import { request as httpRequest } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { pageKinds } from './page-kinds.ts';
import { expect, failedWith, test } from './test.ts';

const types: Record<string, string> = {
  'rss.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
};

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer };

/** A client that decodes nothing and follows nothing. */
function ask(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    httpRequest(url, { method, headers }, async (response) => {
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: await buffer(response) });
    })
      .on('error', reject)
      .end();
  });
}

test.describe('on a page of each kind', () => {
  test.use({ expectedErrors: failedWith(404) });

  for (const [kind, path] of Object.entries(pageKinds)) {
    if (kind === 'consent') continue;
    test(`the head of ${kind} names the feeds`, async ({ page }) => {
      await page.goto(path);
      const links = await page
        .locator('head > link[rel="alternate"][title^="Atlas changelog"]')
        .evaluateAll((found) => found.map((link) => [link.getAttribute('href'), link.getAttribute('type')]));
      expect(links).toEqual(Object.entries(types).map(([file, type]) => [`/changelog/${file}`, type]));
    });
  }
});

for (const [file, type] of Object.entries(types)) {
  test(`${file} is sent once, and again only when it has changed`, async ({ baseURL }) => {
    const url = `${baseURL}/changelog/${file}`;
    const first = await ask(url);
    expect(first.status).toBe(200);
    expect(first.headers['content-type']).toBe(`${type}; charset=utf-8`);
    expect(first.headers['cache-control']).toBe('public, max-age=300');
    const etag = String(first.headers.etag);
    const modified = String(first.headers['last-modified']);
    expect(Date.parse(modified)).toBeGreaterThan(0);

    expect(await ask(url, { 'If-None-Match': etag })).toMatchObject({ status: 304, body: Buffer.alloc(0) });
    expect(await ask(url, { 'If-Modified-Since': modified })).toMatchObject({ status: 304, body: Buffer.alloc(0) });
    const dayBefore = new Date(Date.parse(modified) - 86_400_000).toUTCString();
    expect((await ask(url, { 'If-Modified-Since': dayBefore })).status).toBe(200);
    // An ETag that differs counts more than a time that does not (RFC 9110, section 13.1.3).
    expect((await ask(url, { 'If-None-Match': '"other"', 'If-Modified-Since': modified })).status).toBe(200);

    const head = await ask(url, {}, 'HEAD');
    expect(head).toMatchObject({ status: 200, body: Buffer.alloc(0) });
    expect(head.headers.etag).toBe(etag);

    const [zipped, brotli] = [
      await ask(url, { 'Accept-Encoding': 'gzip' }),
      await ask(url, { 'Accept-Encoding': 'br' }),
    ];
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(gunzipSync(zipped.body).equals(first.body)).toBe(true);
    expect(brotliDecompressSync(brotli.body).equals(first.body)).toBe(true);
  });
}

test.describe('a browser', () => {
  // It looks for an icon, which XML names none of.
  test.use({ expectedErrors: failedWith(404) });

  for (const [file, item, id] of [
    ['rss.xml', 'item', 'guid'],
    ['atom.xml', 'entry', 'id'],
  ] as const) {
    test(`shows ${file} as something to read`, async ({ page }) => {
      const answer = await page.goto(`/changelog/breaking/${file}`);
      expect(answer?.headers().vary).toContain('Sec-Fetch-Dest');
      await expect(page.locator(`${item} > title`).first()).toBeVisible();
      await expect(page.locator(`${item} > title`).first()).toHaveCSS('font-weight', '600');
      await expect(page.locator(`${item} > ${id}`).first()).toBeHidden();
    });
  }
});

test('a part of a feed that there is not is not found', async ({ baseURL }) => {
  for (const path of ['/changelog/archive/1/rss.xml', '/changelog/cats/rss.xml', '/changelog/archive/0/rss.xml']) {
    expect((await ask(`${baseURL}${path}`)).status, path).toBe(404);
  }
});
