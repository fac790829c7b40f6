import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestFront, type TestFront } from './fixtures/start-test-front.ts';

let front: TestFront;
beforeAll(async () => {
  front = await startTestFront();
});
beforeEach(() => {
  front.seen.length = 0;
  front.requests.length = 0;
});
afterAll(() => front.stop());

const get = (target: string, headers = '') => `GET ${target} HTTP/1.1\nHost: localhost\n${headers}\n`;
const post = (headers: string, body = '') =>
  `POST /api/sandbox/v1/accounts HTTP/1.1\nHost: localhost\nOrigin: http://localhost\nContent-Type: application/json\n${headers}\n${body}`;

type Refused = [row: string, text: string, status: number, code: string];

describe('a request that is malformed, or meant for another host', () => {
  it.each<Refused>([
    ['2 a dot segment', get('/docs/../secret'), 400, 'invalid_path'],
    ['2 an encoded dot segment', get('/docs/%2e%2e/secret'), 400, 'invalid_path'],
    ['2 a dot segment to the API', get('/api/sandbox/v1/../v1/accounts'), 400, 'invalid_path'],
    ['2 a dot segment out of the API', get('/api/sandbox/../../docs'), 400, 'invalid_path'],
    ['2 an encoded dot segment to the API', get('/api/sandbox/v1/%2e%2e/v1/accounts'), 400, 'invalid_path'],
    ['2 an encoded slash to the API', get('/api/sandbox/v1/accounts/a%2fb'), 400, 'invalid_path'],
    ['2 an empty segment to the API', get('/api/sandbox//v1/accounts'), 400, 'invalid_path'],
    ['3 an encoded line break to the API', get('/api/sandbox/v1/accounts/a%0d%0aX:1'), 400, 'invalid_path'],
    ['4 what is no UTF-8', get('/%ff'), 400, 'invalid_path'],
    ['4 a lone percent sign', get('/docs/%'), 400, 'invalid_path'],
    ['4 what is no UTF-8 to the API', get('/api/sandbox/v1/accounts/%ff'), 400, 'invalid_path'],
    ['4 raw bytes', get('/\xff'), 400, 'invalid_path'],
    ['5 two slashes', get('//evil.example/a'), 400, 'invalid_path'],
    ['5 a slash and a backslash', get('/\\evil.example'), 400, 'invalid_path'],
    ['5 the absolute form of another host', get('http://evil.example/docs'), 421, 'misdirected_request'],
    ['5 the absolute form with a user', get('http://localhost@evil.example/docs'), 421, 'misdirected_request'],
    ['7 TRACE', 'TRACE / HTTP/1.1\nHost: localhost\n\n', 405, 'method_not_allowed'],
    ['7 TRACE to the API', 'TRACE /api/sandbox/v1/accounts HTTP/1.1\nHost: localhost\n\n', 405, 'method_not_allowed'],
    ['7 an invented method', 'FROBNICATE / HTTP/1.1\nHost: localhost\n\n', 501, 'method_not_implemented'],
    [
      '7 a method of WebDAV to the API',
      'PROPFIND /api/sandbox/v1/accounts HTTP/1.1\nHost: localhost\nOrigin: http://localhost\n\n',
      405,
      'method_not_allowed',
    ],
    ['7 a POST to a page', 'POST /docs HTTP/1.1\nHost: localhost\nContent-Length: 0\n\n', 405, 'method_not_allowed'],
    ['11 NUL in a header', get('/', 'X-A: a\0b\n'), 400, 'invalid_request'],
    [
      '14 a GET with a body',
      'GET /api/sandbox/v1/accounts HTTP/1.1\nHost: localhost\nContent-Length: 2\n\n{}',
      415,
      'unsupported_media_type',
    ],
    ['20 a foreign Host', 'GET / HTTP/1.1\nHost: evil.example\n\n', 421, 'misdirected_request'],
    [
      '20 a foreign Host to the API',
      'GET /api/sandbox/v1/accounts HTTP/1.1\nHost: evil.example\n\n',
      421,
      'misdirected_request',
    ],
    ['20 a foreign X-Forwarded-Host', get('/', 'X-Forwarded-Host: evil.example\n'), 421, 'misdirected_request'],
    ['20 an empty Host', 'GET / HTTP/1.1\nHost:\n\n', 421, 'misdirected_request'],
    ['20 no Host', 'GET / HTTP/1.1\n\n', 400, 'invalid_request'],
    ['20 two Hosts', get('/', 'Host: localhost\n'), 400, 'invalid_request'],
    [
      '24 a length beside chunks',
      post('Content-Length: 3\nTransfer-Encoding: chunked\n', '0\n\n'),
      400,
      'invalid_request',
    ],
    ['24 two lengths', post('Content-Length: 3\nContent-Length: 4\n', 'abcd'), 400, 'invalid_request'],
    ['24 a folded header', get('/', 'X-A: a\n b\n'), 400, 'invalid_request'],
    ['24 a coding before the chunks', post('Transfer-Encoding: gzip, chunked\n', '0\n\n'), 400, 'invalid_request'],
    ['an expectation', get('/', 'Expect: the-unexpected\n'), 417, 'expectation_failed'],
    ['headers over 16 KiB', get('/', `X-A: ${'a'.repeat(17_000)}\n`), 431, 'headers_too_large'],
    ['headers without an end', get('/', `X-A: ${'a'.repeat(999_000)}\n`), 431, 'headers_too_large'],
  ])('is refused by %s', async (_, text, status, code) => {
    const answer = await front.send(text);
    expect([answer.status, JSON.parse(answer.body)]).toMatchObject([status, { status, code }]);
    expect(answer.head).toContain('content-type: application/problem+json');
    expect(answer.head).toContain('cache-control: no-store');
    expect(answer.head).not.toContain('\nlocation:');
    expect(front.seen).toEqual([]);
    expect(front.requests).toEqual([]);
  });

  it('has its connection closed where nobody can tell where the next one begins', async () => {
    expect((await front.send(post('Content-Length: 3\nContent-Length: 4\n', 'abcd'))).isClosed).toBe(true);
    expect((await front.send('CONNECT evil.example:443 HTTP/1.1\nHost: evil.example\n\n')).isClosed).toBe(true);
  });
});

describe('a page', () => {
  it('is asked of Next by its path as it came', async () => {
    const answer = await front.send(get('/docs/quickstart?a=%2e%2e'));
    expect(answer).toMatchObject({ status: 200, body: expect.stringContaining('a page') });
    expect(front.seen[0]).toMatchObject({ url: '/docs/quickstart?a=%2e%2e' });
  });

  it('is served in the absolute form for this host', async () => {
    expect((await front.send(get('http://localhost/docs?a'))).status).toBe(200);
    expect(front.seen[0]?.url).toBe('/docs?a');
  });

  it('may end in a slash, which Next redirects', async () => {
    expect((await front.send(get('/docs/'))).status).toBe(200);
  });

  it('has the headers that protect it', async () => {
    const { head } = await front.send(get('/'));
    expect(head).toContain('x-content-type-options: nosniff');
    expect(head).toContain("frame-ancestors 'none'");
    expect(head).toContain('referrer-policy: strict-origin-when-cross-origin');
    expect(head).toContain('permissions-policy: ');
    expect(head).toContain('server-timing: upstream;desc=sandbox');
    expect(head).toContain('cross-origin-opener-policy: same-origin');
  });

  it('is not steered from outside', async () => {
    await front.send(
      get('/docs', 'Next-Action: x\nX-Middleware-Subrequest: a\nX-Nextjs-Data: 1\nX-Forwarded-Proto: http\nRSC: 1\n'),
    );
    expect(Object.keys(front.seen[0]?.headers ?? {})).toEqual(['host', 'rsc', 'x-requested-path']);
  });

  it('that is missing knows its path, which no visitor can claim', async () => {
    await front.send(get(`/${'a'.repeat(600)}?q`, 'X-Requested-Path: /claimed\n'));
    expect(front.seen[0]?.headers['x-requested-path']).toBe(`/${'a'.repeat(511)}`);
  });

  it('is upgraded to nothing', async () => {
    const answer = await front.send(get('/', 'Connection: Upgrade\nUpgrade: websocket\n'));
    expect(answer).toMatchObject({ status: 200, body: expect.stringContaining('a page') });
  });
});

describe('another API route', () => {
  it('is Next’s, without what would make a page of it', async () => {
    await front.send(get('/api/other', 'RSC: 1\nNext-Router-State-Tree: x\nNext-Url: /\nNext-Action: x\n'));
    expect(Object.keys(front.seen[0]?.headers ?? {})).toEqual(['host', 'x-requested-path']);
  });
});

describe('an API request', () => {
  it('goes to the upstream as it came, not through Next, whatever framework headers say', async () => {
    const answer = await front.send(
      post('RSC: 1\nNext-Action: x\nContent-Length: 2\n', '{}').replace('/accounts ', "/accounts?q='%20' "),
    );
    expect(answer.status).toBe(200);
    expect(front.requests[0]).toMatchObject({ method: 'POST', target: "/v1/accounts?q='%20'" });
    expect(Buffer.from(front.requests[0]?.body ?? []).toString()).toBe('{}');
    expect(front.seen).toEqual([]);
  });

  it('over the limit is answered while it is still being sent', async () => {
    const chunk = `10000\n${'x'.repeat(65_536)}\n`;
    const answer = await front.send(post('Transfer-Encoding: chunked\n', chunk.repeat(20)));
    expect([answer.status, JSON.parse(answer.body).code]).toEqual([413, 'body_too_large']);
    expect(front.requests).toEqual([]);
  });

  it('over the limit by its own account is answered before it is sent', async () => {
    const answer = await front.send(post('Content-Length: 1048577\n'));
    expect(answer.status).toBe(413);
  });

  it('whose chunks break off into nonsense is given up', async () => {
    const answer = await front.send(post('Transfer-Encoding: chunked\n', `2\n{}\nzz\n${'x'.repeat(999_000)}`));
    expect(answer).toMatchObject({ status: 400, isClosed: true });
    expect(front.requests).toEqual([]);
  });
});

describe('feedback on a page', () => {
  it('is answered before Next sees it', async () => {
    const answer = await front.send('POST /api/feedback HTTP/1.1\nHost: localhost\nContent-Length: 2\n\n{}');
    expect(answer).toMatchObject({ status: 200, body: expect.stringContaining('feedback') });
    expect(front.seen).toEqual([]);
  });
});

describe('an answer under way', () => {
  it('is broken off, and nothing written into it, when nonsense follows on its connection', async () => {
    const slow = await startTestFront({ pages: (_, response) => void response.writeHead(200).write('begun') });
    const socket = connect(slow.port, '127.0.0.1', () => socket.write(get('/_next/stream').replaceAll('\n', '\r\n')));
    let received = '';
    socket.on('data', (chunk) => {
      if (received === '') socket.write('NONSENSE\r\n\r\n');
      received += chunk;
    });
    await once(socket, 'close');
    expect(received).toMatch(/begun\r\n$/);
    await slow.stop();
  });
});

describe('health', () => {
  it.each(['/healthz', '/readyz'])('is told under any name at %s', async (path) => {
    const answer = await front.send(`GET ${path} HTTP/1.0\n\n`);
    expect(answer).toMatchObject({ status: 200, body: '{"status":"ok"}' });
  });
});
