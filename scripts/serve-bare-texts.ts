import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { findFreePort } from './free-port.ts';

/**
 * Serves pages from memory, compressed by brotli as the portal's, and the portal's fonts, which they name by path.
 *
 * @param pages HTML by path.
 */
export async function serveBareTexts(pages: Map<string, string>, portalUrl: string) {
  const bodies = new Map(Array.from(pages, ([path, html]) => [path, brotliCompressSync(html)]));
  const fonts = new Map<string, Buffer>();
  const server = createServer(async ({ url: path = '' }, response) => {
    const page = bodies.get(path);
    if (page) {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'br' }).end(page);
    } else if (path.endsWith('.woff2')) {
      const font = fonts.get(path) ?? Buffer.from(await (await fetch(portalUrl + path)).arrayBuffer());
      fonts.set(path, font);
      response.writeHead(200, { 'Content-Type': 'font/woff2' }).end(font);
    } else {
      response.writeHead(404).end();
    }
  });
  const port = await findFreePort();
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  return {
    url: `http://localhost:${port}`,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
