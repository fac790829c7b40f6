import type { Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type RawUpstream, startRawUpstream } from './fixtures/raw-upstream.ts';
import { createTestProxy, testKey } from './fixtures/test-proxy.ts';
import { createHttpUpstream } from './http-upstream.ts';

let running: RawUpstream | undefined;

afterEach(async () => {
  await running?.stop();
  running = undefined;
});

/** A proxy before an upstream that answers each request so, over real sockets. */
async function startProxy(answer: (socket: Socket, request: string) => void, kind: 'live' | 'sandbox' = 'live') {
  const raw = await startRawUpstream(answer);
  running = raw;
  const proxy = createTestProxy({ upstream: createHttpUpstream({ kind, baseUrl: raw.url, key: testKey }) });
  return { ...proxy, raw };
}

const ok = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}';

describe('a live upstream', () => {
  it('receives exactly what was sent, with the key, and nothing else', async () => {
    const { send, raw } = await startProxy((socket) => socket.write(ok));
    const response = await send("/v1/accounts?q='%C3%A4'&empty=", {
      method: 'POST',
      body: '{"name":"Größe"}',
      headers: { accept: '*/*', cookie: 'atlas_sandbox=x', 'user-agent': 'Browser', 'accept-language': 'de' },
    });
    expect([response.status, await response.text()]).toEqual([200, '{}']);
    const [head = '', body] = (raw.received[0] ?? '').split('\r\n\r\n');
    const [requestLine, ...headers] = head.split('\r\n');
    expect(requestLine).toBe("POST /v1/accounts?q='%C3%A4'&empty= HTTP/1.1");
    expect(headers.sort()).toEqual([
      'Connection: keep-alive',
      'accept-encoding: identity',
      'accept: */*',
      `authorization: Bearer ${testKey}`,
      'content-length: 18',
      'content-type: application/json',
      `host: ${new URL(raw.url).host}`,
    ]);
    expect(Buffer.from(body ?? '', 'latin1').toString()).toBe('{"name":"Größe"}');
  });

  it('is not followed elsewhere', async () => {
    const elsewhere = 'HTTP/1.1 307 Moved\r\nLocation: /v1/elsewhere\r\nContent-Length: 4\r\n\r\nmove';
    const { send, raw } = await startProxy((socket) => socket.write(elsewhere));
    const response = await send('/v1/accounts');
    expect([response.status, await response.text(), response.headers.get('location')]).toEqual([307, 'move', null]);
    expect(raw.received.join('').match(/HTTP\/1\.1/g)).toHaveLength(1);
  });

  it('serves one request after another on one connection', async () => {
    const { send, raw } = await startProxy((socket) => socket.write(ok));
    await (await send('/v1/accounts')).text();
    await (await send('/v1/accounts/acc_1')).text();
    expect(raw.received).toHaveLength(1);
    expect(raw.received[0]).toContain('GET /v1/accounts/acc_1 HTTP/1.1');
  });

  it('streams: the visitor has the first line before the second is sent', async () => {
    const connected = Promise.withResolvers<Socket>();
    const { send } = await startProxy((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\n\r\n{"n":1}\n');
      connected.resolve(socket);
    });
    const reader = (await send('/v1/accounts')).body?.getReader();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('{"n":1}\n');
    (await connected.promise).end('{"n":2}\n');
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('{"n":2}\n');
    expect((await reader?.read())?.done).toBe(true);
  });

  it('is left when the visitor goes away, before its headers and in the middle of its body', async () => {
    const controller = new AbortController();
    const silent = await startProxy(() => controller.abort());
    expect((await silent.send('/v1/accounts', { signal: controller.signal })).status).toBe(499);
    await silent.raw.closed;
    await silent.raw.stop();
    const streaming = await startProxy((socket) => socket.write('HTTP/1.1 200 OK\r\n\r\nfirst'));
    await (await streaming.send('/v1/accounts')).body?.cancel();
    await streaming.raw.closed;
  });
});

describe('a live upstream with a fault', () => {
  const faults: [string, string, (socket: Socket) => void][] = [
    ['upstream_unreachable', 'resets before its headers', (socket) => socket.resetAndDestroy()],
    ['upstream_unreachable', 'closes without a word', (socket) => socket.end()],
    ['upstream_protocol', 'speaks no HTTP', (socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n\r\n')],
    ['upstream_protocol', 'sends a header without a name', (socket) => socket.end('HTTP/1.1 200 OK\r\n: x\r\n\r\n')],
    [
      'upstream_protocol',
      'sends endless headers',
      (socket) => socket.write(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(99_999)}`),
    ],
    ['upstream_protocol', 'has a status that is none', (socket) => socket.end('HTTP/1.1 777 Lucky\r\n\r\n')],
    [
      'upstream_protocol',
      'switches protocols',
      (socket) => socket.write('HTTP/1.1 101 X\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n'),
    ],
    ['upstream_protocol', 'compresses', (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\n')],
    [
      'upstream_too_large',
      'announces too much',
      (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\n'),
    ],
  ];

  it.each(faults)('gives %s when it %s', async (code, _, fail) => {
    const { send, raw, log } = await startProxy(fail);
    const response = await send('/v1/accounts');
    expect(response.status).toBe(502);
    const text = await response.text();
    expect(JSON.parse(text).code).toBe(code);
    expect(text).not.toContain('127.0.0.1');
    expect(raw.received).toHaveLength(1);
    expect(log.join('\n')).toContain(code);
  });

  it('gives upstream_unreachable when nothing listens, or its name does not exist', async () => {
    const { raw } = await startProxy(() => undefined);
    await raw.stop();
    running = undefined;
    for (const baseUrl of [raw.url, 'http://no-such-host.invalid', raw.url.replace('http', 'https')]) {
      const { send } = createTestProxy({ upstream: createHttpUpstream({ kind: 'live', baseUrl, key: testKey }) });
      expect((await (await send('/v1/accounts')).json()).code).toBe('upstream_unreachable');
    }
  });

  it.each([
    ['a length that it does not keep', 'HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nshort'],
    ['chunks without an end', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n'],
  ])('breaks the answer off when it closes after %s', async (_, answer) => {
    const { send } = await startProxy((socket) => socket.end(answer));
    const response = await send('/v1/accounts');
    expect(response.status).toBe(200);
    await expect(response.arrayBuffer()).rejects.toThrow();
  });
});
