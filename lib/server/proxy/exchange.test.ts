import { describe, expect, it } from 'vitest';
import { createFakeUpstream, createTestProxy, testKey } from './fixtures/test-proxy.ts';
import { UpstreamFault } from './upstream.ts';

const body = '{"plan":"pro"}';

describe('what the upstream is sent', () => {
  it('is what the operation describes, with the portal’s key and the visitor’s world, and nothing of the browser', async () => {
    const { upstream, requests } = createFakeUpstream();
    await createTestProxy({ upstream }).send('/v1/accounts', {
      method: 'POST',
      body,
      headers: {
        accept: 'application/json',
        'idempotency-key': 'k-1',
        'atlas-version': '2026-11-01',
        'atlas-sandbox': 'someoneelse',
        authorization: 'Bearer ak_live_stolen',
        connection: 'atlas-version, authorization',
        cookie: 'atlas_sandbox=x',
        forwarded: 'for=10.0.0.1',
        'user-agent': 'Browser',
        'x-api-key': 'k',
        'x-forwarded-for': '10.0.0.1',
      },
    });
    expect(Object.fromEntries(requests[0]?.headers ?? [])).toEqual({
      accept: 'application/json',
      'accept-encoding': 'identity',
      'atlas-sandbox': expect.stringMatching(/^[a-z0-9]{16}$/),
      authorization: `Bearer ${testKey}`,
      'content-type': 'application/json',
      'idempotency-key': 'k-1',
    });
  });

  it('names no world and plays no scenario where the upstream is live', async () => {
    const { upstream, requests } = createFakeUpstream(undefined, 'live');
    const headers = { 'atlas-sandbox-scenario': 'timeout', 'atlas-version': '2026-11-01' };
    await createTestProxy({ upstream }).send('/v1/accounts', { method: 'POST', body, headers });
    expect([...(requests[0]?.headers.keys() ?? [])]).toEqual([
      'accept-encoding',
      'atlas-version',
      'authorization',
      'content-type',
    ]);
  });

  it('carries no key where the API asks for no credential', async () => {
    const { upstream, requests } = createFakeUpstream();
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    await createTestProxy({ upstream }).send('/oauth/token', { method: 'POST', body: 'a=b', headers: form });
    expect([...(requests[0]?.headers.keys() ?? [])]).toEqual(['accept-encoding', 'atlas-sandbox', 'content-type']);
  });

  it('has the path and the query as they were written, on the configured address alone', async () => {
    const { upstream, requests } = createFakeUpstream();
    upstream.baseUrl = 'https://api.example.com/base';
    const { send } = createTestProxy({ upstream });
    await send("/v1/accounts/a%20b'?url=https://evil.example&q='%41%2F'&host=x&&");
    expect(requests[0]?.target).toBe("/base/v1/accounts/a%20b'?url=https://evil.example&q='%41%2F'&host=x&&");
  });

  it('is told to the visitor, without the key, with what was added and what was dropped', async () => {
    const { upstream, requests } = createFakeUpstream();
    const response = await createTestProxy({ upstream }).send('/v1/accounts?limit=1', { headers: { cookie: 'a=ü' } });
    const report = JSON.parse(response.headers.get('x-upstream-request') ?? '');
    expect(report).toMatchObject({ method: 'GET', url: 'https://api.example.com/v1/accounts?limit=1' });
    expect(report.headers).toContainEqual(['authorization', 'Bearer [redacted]']);
    expect(report.headers).toContainEqual(['atlas-sandbox', requests[0]?.headers.get('atlas-sandbox')]);
    expect(report.added).toEqual(['authorization', 'accept-encoding', 'atlas-sandbox']);
    expect(report.dropped).toContainEqual({ name: 'cookie', why: 'set by the portal alone' });
    expect(response.headers.get('server-timing')).toMatch(/^portal;dur=\d+\.\d, upstream;dur=\d+\.\d$/);
  });
});

describe('what the upstream answers', () => {
  const answerWith = (headers: [string, string][], status = 200) =>
    createTestProxy(createFakeUpstream(() => new Response('{}', { status, headers }))).send('/v1/accounts', {
      method: 'POST',
      body,
    });

  it('passes with status and body, and with the headers that are described or common', async () => {
    const response = await answerWith(
      [
        ['content-type', 'application/json'],
        ['etag', '"1"'],
        ['idempotent-replayed', 'true'],
        ['retry-after', '7'],
        ['x-sandbox-created', '2026-11-01T00:00:00Z'],
        ['x-unheard-of', '1'],
      ],
      429,
    );
    expect([response.status, await response.text()]).toEqual([429, '{}']);
    expect(response.headers.get('etag')).toBe('"1"');
    expect(response.headers.get('idempotent-replayed')).toBe('true');
    expect(response.headers.get('retry-after')).toBe('7');
    expect(response.headers.get('x-sandbox-created')).toBe('2026-11-01T00:00:00Z');
    expect(response.headers.has('x-unheard-of')).toBe(false);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('sets no cookie here, redirects nobody and changes no right: such headers come as data', async () => {
    const acting: [string, string][] = [
      ['set-cookie', 'atlas_sandbox=planted'],
      ['set-cookie', 'b=2'],
      ['location', 'https://evil.example/'],
      ['refresh', '0;url=https://evil.example/'],
      ['clear-site-data', '"*"'],
      ['service-worker-allowed', '/'],
      ['access-control-allow-origin', '*'],
      ['www-authenticate', 'Basic realm="x"'],
      ['cache-control', 'public, max-age=99'],
    ];
    const response = await answerWith(acting, 302);
    expect(response.status).toBe(302);
    for (const [name, value] of acting) expect(response.headers.get(name) ?? '').not.toContain(value);
    expect(response.headers.getSetCookie()).toEqual([expect.stringMatching(/^atlas_sandbox=ey/)]);
    expect(JSON.parse(response.headers.get('x-upstream-headers') ?? '')).toEqual(expect.arrayContaining(acting));
  });

  it.each(['text/html', 'image/svg+xml', 'nonsense'])('is no document of this site as %s', async (mediaType) => {
    const response = await answerWith([['content-type', mediaType]]);
    expect(response.headers.get('content-disposition')).toBe('attachment');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
  });

  it('tells only the names of headers that are too many', async () => {
    const response = await answerWith(Array.from({ length: 200 }, (_, index) => [`x-${index}`, 'v'.repeat(60)]));
    const report = JSON.parse(response.headers.get('x-upstream-headers') ?? '');
    expect(report).toContain('x-0');
    expect(response.headers.get('x-upstream-headers')?.length).toBeLessThanOrEqual(8192);
  });

  it('never holds the key, in whatever header or piece of the body it comes back', async () => {
    const pieces = [
      '{"echo":"',
      testKey.slice(0, 7),
      testKey.slice(7),
      '","hex":"',
      Buffer.from(testKey).toString('hex'),
    ];
    const echo = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (const piece of pieces) controller.enqueue(Buffer.from(piece));
        controller.close();
      },
    });
    const headers = { etag: `"${testKey}"`, 'x-echo': Buffer.from(testKey).toString('base64') };
    const { send, log } = createTestProxy(createFakeUpstream(() => new Response(echo, { headers })));
    const response = await send('/v1/accounts');
    const everything = JSON.stringify([...response.headers]) + (await response.text()) + log.join('');
    for (const spelling of ['utf8', 'hex', 'base64'] as const) {
      expect(everything).not.toContain(Buffer.from(testKey).toString(spelling).slice(0, 20));
    }
    expect(everything).toContain('{"echo":"*******************"');
  });
});

describe('an upstream that fails', () => {
  const codeOf = async (answer: () => Response | Promise<Response>, limits = {}) => {
    const response = await createTestProxy({ ...createFakeUpstream(answer), limits }).send('/v1/accounts');
    return [response.status, (await response.json()).code];
  };

  it('before it answers is unreachable', async () => {
    expect(await codeOf(() => Promise.reject(new TypeError('fetch failed')))).toEqual([502, 'upstream_unreachable']);
    expect(await codeOf(() => Response.error())).toEqual([502, 'upstream_unreachable']);
  });

  it('by silence is timed out', async () => {
    const silence = () => new Promise<Response>(() => undefined);
    expect(await codeOf(silence, { headersTimeoutMs: 20 })).toEqual([504, 'upstream_timeout']);
  });

  it('by refusing the portal’s key is the operator’s to mend', async () => {
    const { send, log } = createTestProxy(createFakeUpstream(() => new Response('', { status: 401 })));
    expect((await (await send('/v1/accounts')).json()).code).toBe('upstream_auth');
    expect(log.join('')).toContain('"code":"upstream_auth"');
  });

  it('because the visitor asked it to, is passed on', async () => {
    const headers = { 'atlas-sandbox-scenario': 'unauthorized', 'content-type': 'application/json' };
    const { send } = createTestProxy(createFakeUpstream(() => new Response('{}', { status: 401, headers })));
    expect((await send('/v1/accounts')).status).toBe(401);
  });

  it('by compressing unasked is not unpacked', async () => {
    const answer = () => new Response('bomb', { headers: { 'content-encoding': 'gzip' } });
    expect(await codeOf(answer)).toEqual([502, 'upstream_protocol']);
  });

  it('by announcing too much is refused before a byte', async () => {
    const answer = () => new Response('x', { headers: { 'content-length': '100000000000' } });
    expect(await codeOf(answer)).toEqual([502, 'upstream_too_large']);
  });

  it('by sending too much, or nothing for too long, breaks the answer off', async () => {
    const endless = () =>
      new Response(new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(64)) }));
    const large = await createTestProxy({ ...createFakeUpstream(endless), limits: { maxResponseBytes: 1000 } }).send(
      '/v1/accounts',
    );
    await expect(large.arrayBuffer()).rejects.toThrow('more than 1000 bytes');
    const silent = () => new Response(new ReadableStream());
    const stalled = await createTestProxy({ ...createFakeUpstream(silent), limits: { streamIdleMs: 20 } }).send(
      '/v1/accounts',
    );
    await expect(stalled.arrayBuffer()).rejects.toThrow('sent nothing');
  });

  it('is described without its address or words', async () => {
    const fail = () => Promise.reject(new UpstreamFault('upstream_unreachable', new Error('connect 10.1.2.3:443')));
    const response = await createTestProxy(createFakeUpstream(fail)).send('/v1/accounts');
    const all = JSON.stringify([...response.headers]) + (await response.text());
    expect(all).not.toMatch(/10\.1\.2\.3|api\.example\.com/);
  });
});

describe('a visitor who goes away', () => {
  it('takes the upstream’s request with them, before it answers and while it does', async () => {
    const waiting = Promise.withResolvers<AbortSignal>();
    const { send } = createTestProxy(
      createFakeUpstream(({ signal }) => {
        waiting.resolve(signal);
        return new Promise<Response>(() => undefined);
      }),
    );
    const controller = new AbortController();
    const pending = send('/v1/accounts', { signal: controller.signal });
    const signal = await waiting.promise;
    controller.abort();
    expect((await pending).status).toBe(499);
    expect(signal.aborted).toBe(true);
  });

  it('by leaving the answer unread ends it', async () => {
    const { upstream, requests } = createFakeUpstream(() => new Response(new ReadableStream()));
    const response = await createTestProxy({ upstream }).send('/v1/accounts');
    await response.body?.cancel();
    expect(requests[0]?.signal.aborted).toBe(true);
  });
});
