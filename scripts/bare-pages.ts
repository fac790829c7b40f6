import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { type BarePageProps, ReactPage } from './floor/bare/react-page.ts';

type Asset = { mediaType: string; body: Buffer };

/**
 * Serves two bare pages with the given lines of text and a console that sends: `/vanilla` without any
 * library, `/react` in React alone. `/api/…` goes on to the portal, so that both send what its own
 * console does. Everything comes compressed by brotli, as from the portal.
 */
export async function serveBarePages(port: number, lines: string[], portalUrl: string): Promise<Server> {
  const assets = await makeAssets({
    lines,
    action: '/api/sandbox/v1/accounts',
    body: JSON.stringify({ name: 'Northstar Labs', plan: 'pro' }),
  });
  const server = createServer((incoming, outgoing) => {
    const asset = assets.get(incoming.url ?? '');
    if (asset) {
      outgoing.writeHead(200, { 'Content-Type': asset.mediaType, 'Content-Encoding': 'br' }).end(asset.body);
    } else if (incoming.url?.startsWith('/api/')) {
      forward(incoming, outgoing, portalUrl);
    } else {
      outgoing.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(port, 'localhost', () => resolve(server)));
}

async function makeAssets(props: BarePageProps): Promise<Map<string, Asset>> {
  const html = (content: string, script: string) => ({
    mediaType: 'text/html; charset=utf-8',
    body: brotliCompressSync(
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
        `<title>Bare page</title><body>${content}<script type="module" src="${script}"></script></body></html>`,
    ),
  });
  const script = async (file: string) => ({
    mediaType: 'text/javascript; charset=utf-8',
    body: brotliCompressSync(await bundle(file)),
  });
  const markup = renderToString(createElement(ReactPage, props));
  const data = JSON.stringify(props).replaceAll('<', '\\u003c');
  return new Map([
    ['/vanilla', html(markup, '/vanilla.js')],
    ['/vanilla.js', await script('scripts/floor/bare/vanilla-console.ts')],
    [
      '/react',
      html(`<div id="root">${markup}</div><script type="application/json" id="props">${data}</script>`, '/react.js'),
    ],
    ['/react.js', await script('scripts/floor/bare/react-client.ts')],
  ]);
}

async function bundle(file: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** Passes a request on as if it came from one of the portal's own pages. */
function forward(incoming: IncomingMessage, outgoing: ServerResponse, portalUrl: string): void {
  const { host, origin } = new URL(portalUrl);
  const headers = { ...incoming.headers, host, ...(incoming.headers.origin ? { origin } : {}) };
  const passed = request(new URL(incoming.url ?? '/', portalUrl), { method: incoming.method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  passed.on('error', () => outgoing.writeHead(502).end());
  incoming.pipe(passed);
}
