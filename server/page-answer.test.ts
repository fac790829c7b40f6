import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { startTestFront, type TestFront } from './fixtures/start-test-front.ts';

const framework = '<script src="/_next/static/chunks/a.js" async=""></script>';
const page = `<!DOCTYPE html><html><head>${framework}</head><body><p>Grüße</p></body></html>`;
const rewritten = '<!DOCTYPE html><html><head></head><body><p>Grüße</p></body></html>';
const sheets = ['a', 'b'].map((name) => `<link rel="stylesheet" href="/_next/static/chunks/${name}.css"/>`).join('');
const unknown = page.replace(framework, `${sheets}<script>start()</script>`);

let front: TestFront | undefined;
afterEach(() => front?.stop());

/** A front and the address of something of Next's that is in no list of pages, such as the 404 page. */
async function startWith(pages: RequestListener) {
  front = await startTestFront({ pages });
  return { url: `${front.url}/unlisted`, log: front.log };
}

describe('a page goes out without the script that Next put in it', () => {
  it('in one piece, with its own length', async () => {
    const { url } = await startWith((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('Content-Length', Buffer.byteLength(page));
      response.end(page);
    });
    const answer = await fetch(url, { headers: { 'Accept-Encoding': 'identity' } });
    expect(await answer.text()).toBe(rewritten);
    expect(answer.headers.get('content-length')).toBe(String(Buffer.byteLength(rewritten)));
  });

  it('in pieces that split its tags and its letters', async () => {
    const { url } = await startWith(async (_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.flushHeaders();
      for (const byte of Buffer.from(page)) response.write(new Uint8Array([byte]));
      response.end();
    });
    expect(await (await fetch(url)).text()).toBe(rewritten);
  });

  it('compressed, and with its status', async () => {
    const { url } = await startWith((_, response) => {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html');
      response.end(page.replace('Grüße', 'Grüße '.repeat(500)));
    });
    const answer = await fetch(url, { headers: { 'Accept-Encoding': 'br' } });
    expect([answer.status, answer.headers.get('content-encoding')]).toEqual([404, 'br']);
    expect(await answer.text()).toBe(rewritten.replace('Grüße', 'Grüße '.repeat(500)));
  });

  it('and HEAD is told the length that GET has', async () => {
    const { url } = await startWith((_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(page);
    });
    const answer = await fetch(url, { method: 'HEAD', headers: { 'Accept-Encoding': 'identity' } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-length')).toBe(String(Buffer.byteLength(rewritten)));
  });
});

describe('what goes out as it comes', () => {
  it.each(['text/x-component', 'application/javascript'])('%s', async (type) => {
    const { url } = await startWith((_, response) => {
      response.setHeader('Content-Type', type);
      response.write(page);
      response.end();
    });
    expect(await (await fetch(url)).text()).toBe(page);
  });

  it('an answer without a body', async () => {
    const { url } = await startWith((_, response) => response.writeHead(304).end());
    expect((await fetch(url)).status).toBe(304);
  });

  it('a page whose scripts are not known, which the log says once', async () => {
    const { url, log } = await startWith((_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(unknown);
    });
    expect(await (await fetch(url)).text()).toBe(unknown);
    expect(await (await fetch(url)).text()).toBe(unknown);
    expect(log.filter((line) => line.includes('defer-framework'))).toHaveLength(1);
  });
});
