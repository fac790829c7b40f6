import { describe, expect, it } from 'vitest';
import { createFakeUpstream, createTestProxy, siteOrigin } from './fixtures/test-proxy.ts';

const body = '{"name":"Northstar Labs","plan":"pro"}';

type Case = { row: string; target: string; init?: RequestInit; status: number; code: string };

const refused: Case[] = [
  { row: '2', target: '/v1/../v1/accounts', status: 400, code: 'invalid_path' },
  { row: '2', target: '/v1/accounts/', status: 400, code: 'invalid_path' },
  { row: '2', target: '/v1/accounts/a%2Fb', status: 400, code: 'invalid_path' },
  { row: '4', target: '/v1/accounts/%ff', status: 400, code: 'invalid_path' },
  { row: '6', target: '/v1/acounts', status: 404, code: 'unknown_operation' },
  { row: '6', target: '/v1/accounts', init: { method: 'PUT', body }, status: 405, code: 'method_not_allowed' },
  {
    row: '12',
    target: '/v1/accounts',
    init: { method: 'POST', body: 'x'.repeat(1024 * 1024 + 1) },
    status: 413,
    code: 'body_too_large',
  },
  {
    row: '14',
    target: '/v1/accounts',
    init: { method: 'POST', body, headers: { 'content-type': '' } },
    status: 415,
    code: 'unsupported_media_type',
  },
  {
    row: '14',
    target: '/v1/accounts',
    init: { method: 'POST', body, headers: { 'content-type': 'text/plain' } },
    status: 415,
    code: 'unsupported_media_type',
  },
  {
    row: '14',
    target: '/v1/accounts',
    init: { method: 'POST', body, headers: { 'content-encoding': 'gzip' } },
    status: 415,
    code: 'unsupported_media_type',
  },
  {
    row: '14',
    target: '/v1/accounts/acc_1',
    init: { method: 'DELETE', body },
    status: 415,
    code: 'unsupported_media_type',
  },
  {
    row: '19',
    target: '/v1/accounts',
    init: { headers: { origin: 'https://evil.example' } },
    status: 403,
    code: 'cross_site',
  },
  {
    row: '19',
    target: '/v1/accounts',
    init: { headers: { origin: 'http://localhost:3001' } },
    status: 403,
    code: 'cross_site',
  },
  { row: '19', target: '/v1/accounts', init: { headers: { origin: 'null' } }, status: 403, code: 'cross_site' },
  {
    row: '19',
    target: '/v1/accounts',
    init: { headers: { 'sec-fetch-site': 'cross-site' } },
    status: 403,
    code: 'cross_site',
  },
  {
    row: '19',
    target: '/v1/accounts',
    init: { headers: { 'sec-fetch-site': 'none' } },
    status: 403,
    code: 'cross_site',
  },
  {
    row: '19',
    target: '/v1/accounts',
    init: { method: 'POST', body, headers: { origin: '' } },
    status: 403,
    code: 'cross_site',
  },
  {
    row: '19',
    target: '/v1/accounts',
    init: { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate' } },
    status: 403,
    code: 'cross_site',
  },
];

describe('a request that is refused', () => {
  it.each(refused)('by row $row gets $status $code and reaches no upstream: $target', async (refusal) => {
    const { upstream, requests } = createFakeUpstream();
    const response = await createTestProxy({ upstream }).send(refusal.target, refusal.init);
    expect(response.status).toBe(refusal.status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const problem = await response.json();
    expect(problem).toMatchObject({ status: refusal.status, code: refusal.code });
    expect(problem.detail.length).toBeGreaterThan(20);
    expect(problem.request_id).toBe(response.headers.get('x-request-id'));
    expect(requests).toEqual([]);
  });

  it('is told the path that it probably meant', async () => {
    const response = await createTestProxy(createFakeUpstream()).send('/v1/acounts');
    expect((await response.json()).detail).toContain('Did you mean /v1/accounts?');
  });

  it('is told which methods there are', async () => {
    const { send } = createTestProxy(createFakeUpstream());
    expect((await send('/v1/accounts', { method: 'PUT', body })).headers.get('allow')).toBe('GET, HEAD, OPTIONS, POST');
  });

  it('is refused for its origin before its path is looked up, and for its media type before its size', async () => {
    const { send } = createTestProxy(createFakeUpstream());
    const foreign = await send('/nowhere', { headers: { origin: 'https://evil.example' } });
    expect((await foreign.json()).code).toBe('cross_site');
    const large = new Blob(['x'.repeat(1024 * 1024 + 1)]).stream();
    const wrong = await send('/v1/accounts', {
      method: 'POST',
      body: large,
      headers: { 'content-type': 'text/plain' },
    });
    expect((await wrong.json()).code).toBe('unsupported_media_type');
  });
});

describe('a body', () => {
  it('over the limit is refused without being read further, where no length was announced', async () => {
    const { upstream, requests } = createFakeUpstream();
    let readBytes = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        readBytes += 65_536;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    const response = await createTestProxy({ upstream }).send('/v1/accounts', { method: 'POST', body: endless });
    expect(response.status).toBe(413);
    expect(readBytes).toBeLessThan(1024 * 1024 + 4 * 65_536);
    expect(requests).toEqual([]);
  });

  it('that stops coming is given up', async () => {
    const { upstream, requests } = createFakeUpstream();
    const stuck = new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(1)) });
    const { send } = createTestProxy({ upstream, limits: { bodyIdleMs: 20 } });
    const response = await send('/v1/accounts', { method: 'POST', body: stuck });
    expect([response.status, (await response.json()).code]).toEqual([408, 'request_timeout']);
    expect(requests).toEqual([]);
  });

  it('is passed on byte for byte, be it JSON or not', async () => {
    const { upstream, requests } = createFakeUpstream();
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0xff, 0x00, 0x22, 0x0d, 0x0a]);
    await createTestProxy({ upstream }).send('/v1/accounts', { method: 'POST', body: bytes });
    expect(requests[0]?.body).toEqual(bytes);
  });

  it('that is absent needs no media type', async () => {
    const { upstream, requests } = createFakeUpstream();
    const response = await createTestProxy({ upstream }).send('/v1/accounts', { method: 'POST' });
    expect(response.status).toBe(200);
    expect(requests[0]?.body).toBeUndefined();
  });
});

describe('a method', () => {
  it('HEAD goes where GET is described, and comes back without a body', async () => {
    const { upstream, requests } = createFakeUpstream(
      () => new Response(null, { headers: { 'content-length': '17' } }),
    );
    const response = await createTestProxy({ upstream }).send('/v1/accounts', { method: 'HEAD' });
    expect([response.status, response.headers.get('content-length'), response.body]).toEqual([200, '17', null]);
    expect(requests[0]?.method).toBe('HEAD');
  });

  it('OPTIONS is answered by the portal', async () => {
    const { upstream, requests } = createFakeUpstream();
    const response = await createTestProxy({ upstream }).send('/v1/accounts/acc_1', { method: 'OPTIONS' });
    expect([response.status, response.headers.get('allow')]).toEqual([204, 'DELETE, GET, HEAD, OPTIONS']);
    expect(requests).toEqual([]);
  });

  it('is the one of the request line, whatever a header claims', async () => {
    const { upstream, requests } = createFakeUpstream();
    await createTestProxy({ upstream }).send('/v1/accounts?_method=DELETE', {
      headers: { 'x-http-method-override': 'DELETE' },
    });
    expect(requests[0]).toMatchObject({ method: 'GET', target: '/v1/accounts?_method=DELETE' });
    expect(requests[0]?.headers.has('x-http-method-override')).toBe(false);
  });
});

describe('a visitor', () => {
  const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? '';

  it('gets a sandbox with the first request and keeps it by the cookie; another one gets another', async () => {
    const { upstream, requests } = createFakeUpstream();
    const { send } = createTestProxy({ upstream });
    const first = await send('/v1/accounts');
    await send('/v1/accounts', { headers: { cookie: cookieOf(first) } });
    await send('/v1/accounts');
    const worlds = requests.map((request) => request.headers.get('atlas-sandbox'));
    expect(worlds[0]).toMatch(/^[a-z0-9]{16}$/);
    expect(worlds[1]).toBe(worlds[0]);
    expect(worlds[2]).not.toBe(worlds[0]);
  });

  it('keeps the sandbox of a request that the upstream could not answer', async () => {
    const { upstream, requests } = createFakeUpstream(() => Promise.reject(new TypeError('fetch failed')));
    const { send } = createTestProxy({ upstream });
    const failed = await send('/v1/accounts');
    expect(failed.status).toBe(502);
    await send('/v1/accounts', { headers: { cookie: cookieOf(failed) } });
    expect(requests[1]?.headers.get('atlas-sandbox')).toBe(requests[0]?.headers.get('atlas-sandbox'));
  });

  it('who opens sandbox after sandbox is told when the next may be had', async () => {
    const { upstream, requests } = createFakeUpstream();
    const { send } = createTestProxy({ upstream, sessionsPerHour: 2, now: () => 0 });
    await send('/v1/accounts');
    await send('/v1/accounts');
    const response = await send('/v1/accounts');
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '3600']);
    expect((await response.json()).code).toBe('portal_rate_limited');
    expect(requests).toHaveLength(2);
  });

  it('may read without a browser, which sends no Origin', async () => {
    const { upstream } = createFakeUpstream();
    const response = await createTestProxy({ upstream }).send('/v1/accounts', { headers: { origin: '' } });
    expect(response.status).toBe(200);
  });

  it('of another name of this machine counts as one of the site', async () => {
    const { upstream } = createFakeUpstream();
    const headers = { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000' };
    expect((await createTestProxy({ upstream }).send('/v1/accounts', { headers })).status).toBe(200);
    const crossed = await createTestProxy({ upstream }).send('/v1/accounts', {
      headers: { ...headers, origin: siteOrigin },
    });
    expect(crossed.status).toBe(403);
  });
});
