import { once } from 'node:events';
import { IncomingMessage, request as requestHttp, ServerResponse } from 'node:http';
import { connect, Socket } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createFakeUpstream } from '#lib/server/proxy/fixtures/test-proxy.ts';
import { startTestFront, type TestFront } from './fixtures/start-test-front.ts';
import { sendWebResponse } from './web-exchange.ts';

let front: TestFront | undefined;
afterEach(async () => {
  await front?.stop();
  front = undefined;
});

const start = async (options: Parameters<typeof startTestFront>[0]) => {
  const started = await startTestFront(options);
  front = started;
  return started;
};
const list = 'GET /api/sandbox/v1/accounts HTTP/1.1\nHost: localhost\nAccept-Encoding: br, gzip\n\n';

describe('an answer of the API', () => {
  it('comes line by line, as the upstream sends it, uncompressed', async () => {
    const upstream = Promise.withResolvers<ReadableStreamDefaultController<Uint8Array>>();
    const body = new ReadableStream<Uint8Array>({ start: (controller) => upstream.resolve(controller) });
    const { url } = await start(createFakeUpstream(() => new Response(body)));
    const response = await fetch(`${url}/api/sandbox/v1/accounts`);
    const reader = response.body?.getReader();
    const controller = await upstream.promise;
    for (const line of ['{"n":1}\n', '{"n":2}\n']) {
      controller.enqueue(Buffer.from(line));
      expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe(line);
    }
    controller.close();
    expect((await reader?.read())?.done).toBe(true);
    expect(response.headers.get('content-encoding')).toBeNull();
  });

  it('has its headers out before the upstream has anything to say', async () => {
    const { url } = await start(createFakeUpstream(() => new Response(new ReadableStream())));
    const response = await fetch(`${url}/api/sandbox/v1/accounts`);
    expect(response.status).toBe(200);
    await response.body?.cancel();
  });

  it('that breaks off does not look as if it had ended', async () => {
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        controller.enqueue(Buffer.from('{"n":1}\n'));
        controller.error(new Error('reset'));
      },
    });
    const { send } = await start(createFakeUpstream(() => new Response(body)));
    const answer = await send(list);
    expect(answer.status).toBe(200);
    expect(answer.body).not.toMatch(/\r\n0\r\n/);
    expect(answer.isClosed).toBe(true);
  });

  it('to HEAD has the length of what GET would bring', async () => {
    const { send } = await start(createFakeUpstream(() => new Response(null, { headers: { 'content-length': '42' } })));
    const answer = await send(list.replace('GET', 'HEAD'));
    expect(answer.head).toContain('content-length: 42');
    expect(answer.body).toBe('');
  });

  it('is the upstream’s to give up when the visitor closes the connection', async () => {
    const fake = createFakeUpstream(() => new Promise<Response>(() => undefined));
    const { port } = await start(fake);
    const socket = connect(port, '127.0.0.1', () => socket.write(list.replaceAll('\n', '\r\n')));
    while (fake.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
    const aborted = once(fake.requests[0]?.signal ?? new EventTarget(), 'abort');
    socket.destroy();
    await aborted;
  });

  it('is written no faster than the visitor reads', async () => {
    let sentBytes = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sentBytes += 65_536;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    // Without a connection, nothing that is written is ever read.
    const unread = new IncomingMessage(new Socket());
    const response = new ServerResponse(unread);
    const sent = sendWebResponse(new Response(body), unread, response);
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect(sentBytes).toBeGreaterThan(0);
    expect(sentBytes).toBeLessThan(1024 * 1024);
    response.destroy();
    await sent;
  });
});

describe('a page', () => {
  const html = '<p>Atlas</p>'.repeat(400);
  const pages: TestOptions['pages'] = (_, response) => response.setHeader('Content-Type', 'text/html').end(html);
  type TestOptions = NonNullable<Parameters<typeof startTestFront>[0]>;

  const fetchRaw = async (port: number, encoding: string) => {
    const headers = { host: 'localhost', 'accept-encoding': encoding };
    const [response] = await once(requestHttp({ port, headers }).end(), 'response');
    const chunks: Buffer[] = await response.toArray();
    return { encoding: response.headers['content-encoding'], body: Buffer.concat(chunks) };
  };

  it('is compressed by brotli where the visitor can read it, else by gzip', async () => {
    const { port } = await start({ pages });
    const brotli = await fetchRaw(port, 'gzip, deflate, br');
    expect([brotli.encoding, brotliDecompressSync(brotli.body).toString()]).toEqual(['br', html]);
    const gzip = await fetchRaw(port, 'gzip');
    expect([gzip.encoding, gunzipSync(gzip.body).toString()]).toEqual(['gzip', html]);
    const plain = await fetchRaw(port, 'identity');
    expect([plain.encoding, plain.body.toString()]).toEqual([undefined, html]);
  });
});
