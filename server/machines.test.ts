import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestFront, type TestFront } from './fixtures/start-test-front.ts';

const origin = 'http://localhost:3000';
const html = '<!DOCTYPE html><html><head><title>A</title></head><body>Text</body></html>';

let front: TestFront;
beforeAll(async () => {
  front = await startTestFront({
    pages: (request, response) => {
      const isMarkdown = request.url?.includes('.md') ?? false;
      const type = `text/${isMarkdown ? 'markdown' : 'html'}; charset=utf-8`;
      // As Next does it for a page, and for a file.
      response.setHeader('Content-Type', isMarkdown ? [type] : type);
      response.setHeader('Vary', 'rsc');
      response.setHeader('Cache-Control', 's-maxage=31536000');
      if (!isMarkdown) response.setHeader('Content-Length', Buffer.byteLength(html)).end(html);
      else response.write('# A\n', () => response.end('x'.repeat(2_000)));
    },
  });
});
afterAll(() => front.stop());

async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const response = await fetch(front.url + path, { method, headers, redirect: 'manual' });
  return { status: response.status, body: await response.text(), header: (name: string) => response.headers.get(name) };
}

const plain = { 'Accept-Encoding': 'identity' };

describe('the client library', () => {
  it.each(['identity', 'br, gzip'])('is served byte for byte to whom takes %s', async (encoding) => {
    const answer = await fetch(`${front.url}/sdk/atlas-sdk.tgz`, { headers: { 'Accept-Encoding': encoding } });
    expect(answer.headers.get('content-type')).toBe('application/gzip');
    expect(Buffer.from(await answer.arrayBuffer()).toString('base64')).toBe('H4sIAP+A/wA=');
  });

  it('has its version and integrity beside it', async () => {
    expect(JSON.parse((await ask('/sdk/atlas-sdk.json')).body)).toEqual({
      name: '@petstore/sdk',
      version: '1.2.3',
      integrity: 'sha512-x',
      tarball: `${origin}/sdk/atlas-sdk.tgz`,
    });
  });
});

describe('a file for machines', () => {
  it.each([
    ['/sitemap.xml', 'application/xml; charset=utf-8', `<loc>${origin}/docs/a</loc>`],
    ['/robots.txt', 'text/plain; charset=utf-8', `Sitemap: ${origin}/sitemap.xml`],
    ['/llms.txt', 'text/plain; charset=utf-8', `(${origin}/docs/a.md): Of`],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8', `Canonical: ${origin}/.well-known/security.txt`],
    [
      '/.well-known/api-catalog',
      'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
      '"anchor": "https://api.petstore.example/v1"',
    ],
  ])('is served at %s with the origin of the site', async (path, mediaType, part) => {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    expect(answer.header('content-type')).toBe(mediaType);
    expect(answer.body).toContain(part);
    expect(front.seen).toEqual([]);
  });

  it('is not sent again to whom it is known', async () => {
    const tag = (await ask('/sitemap.xml')).header('etag') ?? '';
    expect(tag).toMatch(/^W\/".+"$/);
    const again = await ask('/sitemap.xml', { 'If-None-Match': `"other", ${tag}` });
    expect(again).toMatchObject({ status: 304, body: '' });
    expect(again.header('etag')).toBe(tag);
    expect(again.header('cache-control')).toBe('public, max-age=300');
    expect((await ask('/sitemap.xml', { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  it('answers HEAD with its headers alone', async () => {
    const path = '/.well-known/api-catalog';
    const [head, get] = [await ask(path, plain, 'HEAD'), await ask(path, plain)];
    expect(head).toMatchObject({ status: 200, body: '' });
    for (const name of ['content-type', 'content-length', 'etag', 'link']) {
      expect(head.header(name)).toBe(get.header(name));
    }
    expect(head.header('link')).toBe(`<${origin}/.well-known/api-catalog>; rel="api-catalog"`);
  });

  it('is compressed for who takes that, once it is worth it', async () => {
    const answer = await ask('/index.md', { 'Accept-Encoding': 'gzip, br' });
    expect([answer.header('vary'), answer.header('content-encoding')]).toEqual(['rsc, Accept-Encoding', 'br']);
  });
});

describe('a page', () => {
  it('has in its head what names the origin of the site, and is as long as it says', async () => {
    const answer = await ask('/docs/a?utm=1', plain);
    expect(answer.body).toContain(`<link rel="canonical" href="${origin}/docs/a"/>`);
    expect(answer.body).toContain('&quot;&amp;&quot; &lt;/script&gt; dogs');
    expect(answer.body).toMatch(/<\/script><\/head><body>Text<\/body><\/html>$/);
    expect(answer.header('content-length')).toBe(String(answer.body.length));
    expect(answer.header('link')).toContain(`<${origin}/docs/a.md>; rel="alternate"; type="text/markdown"`);
  });

  it('has another ETag where its tags differ, and is not sent again to whom it is known', async () => {
    const [a, overview] = [await ask('/docs/a'), await ask('/')];
    expect(a.header('etag')).not.toBe(overview.header('etag'));
    const again = await ask('/docs/a', { 'If-None-Match': a.header('etag') ?? '' });
    expect(again).toMatchObject({ status: 304, body: '' });
    expect(again.header('vary')).toMatch(/\bAccept\b(?!-)/);
  });

  it('that is none of the site goes out as it came', async () => {
    const answer = await ask('/nowhere');
    expect(answer.body).toBe(html);
    expect(answer.header('link')).toBeNull();
  });

  it.each([
    ['a browser', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'html'],
    ['who takes anything', '*/*', 'html'],
    ['who wants something else', 'application/json', 'html'],
    ['who takes both', 'text/html, text/markdown', 'html'],
    ['who likes HTML more', 'text/markdown;q=0.5, text/html;q=0.6', 'html'],
    ['who refuses Markdown', 'text/markdown;q=0', 'html'],
    ['who wants Markdown', 'text/markdown', 'markdown'],
    ['who likes Markdown more', 'text/html;q=0.5, text/markdown;q=0.6', 'markdown'],
    ['who names Markdown first', 'text/markdown, text/html, */*', 'markdown'],
  ])('is for %s by Accept: %s', async (_who, accept, kind) => {
    const answer = await ask('/docs/a?q', { Accept: accept });
    expect(answer.header('content-type')).toBe(`text/${kind}; charset=utf-8`);
    expect(answer.header('vary')).toMatch(/\bAccept\b(?!-)/);
    // A shared cache that does not mind Vary must never give Markdown to a browser.
    expect(answer.header('cache-control')).toBe(kind === 'html' ? 'public, no-cache' : 'private, no-cache');
    expect(front.seen.at(-1)?.url).toBe(kind === 'html' ? '/docs/a?q' : '/docs/a.md?q');
  });

  it('is Markdown at an address of its own, which names the page and can be asked for again', async () => {
    const answer = await ask('/index.md');
    expect(answer.body).toBe(`# A\n${'x'.repeat(2_000)}`);
    expect(answer.header('link')).toBe(`<${origin}/>; rel="canonical"`);
    expect((await ask('/index.md', { 'If-None-Match': answer.header('etag') ?? '' })).status).toBe(304);
  });
});

describe('a page that has moved', () => {
  it.each([
    ['/docs/old', '/docs/a'],
    ['/docs/old/', '/docs/a'],
    ['/docs/old?a=%20b', '/docs/a?a=%20b'],
    ['/docs/old.md', '/docs/a.md'],
    ['/docs/cats?a', '/docs/a?a#cats'],
    ['/docs/cats.md', '/docs/a.md'],
    ['/start.md', '/index.md'],
  ])('leads from %s to %s for good', async (from, to) => {
    const answer = await ask(from);
    expect([answer.status, answer.header('location')]).toEqual([308, to]);
  });
});

describe('a door to an assistant', () => {
  it('opens it with a question that names the page', async () => {
    const answer = await ask('/open-in/claude/docs/a');
    const prompt = encodeURIComponent(`Read ${origin}/docs/a.md and answer my questions about it.`);
    expect([answer.status, answer.header('location')]).toEqual([302, `https://claude.ai/new?q=${prompt}`]);
    expect(answer.header('cache-control')).toBe('no-store');
    expect((await ask('/open-in/chatgpt')).header('location')).toContain('index.md');
  });

  it.each([
    ['feedly', `https://feedly.com/i/subscription/${encodeURIComponent(`feed/${origin}/changelog/rss.xml`)}`],
    ['inoreader', `https://www.inoreader.com/?add_feed=${encodeURIComponent(`${origin}/changelog/rss.xml`)}`],
    ['feed', `feed:${origin}/changelog/rss.xml`],
  ])('leads to the reader %s with the whole address of a feed', async (reader, address) => {
    const answer = await ask(`/open-in/${reader}/changelog`);
    expect([answer.status, answer.header('location')]).toEqual([302, address]);
  });

  it.each([
    '/open-in/claude/nowhere',
    '/open-in/other/docs/a',
    '/open-in/',
    '/open-in/feedly/docs/a',
    '/open-in/feedly/changelog/nowhere',
    '/open-in/claude/changelog',
  ])('does not exist at %s', async (path) => {
    front.seen.length = 0;
    const answer = await ask(path);
    expect([answer.status, answer.header('location')]).toEqual([404, null]);
    expect(front.seen).toEqual([]);
  });
});
