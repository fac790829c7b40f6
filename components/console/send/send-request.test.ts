import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PlainRequest } from '#lib/request/plain-request.ts';
import { type Answer, answerOf } from '#lib/request/send-result.ts';
import { forgetSandbox } from './first-answer.ts';
import { maxBodyBytes } from './read-body.ts';
import { sendRequest } from './send-request.ts';

const request: PlainRequest = {
  method: 'POST',
  path: '/v1/accounts',
  query: 'a=1',
  url: '',
  headers: [['X-A', 'b']],
  body: '{}',
};

type Body = ReadableStreamDefaultController<Uint8Array>;

let fetched: { url: string; init: RequestInit }[];

beforeEach(() => {
  fetched = [];
  forgetSandbox();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A portal that answers so; like a browser it breaks the body off when the request is aborted. */
function answerWith(headers: Record<string, string>, write: (body: Body) => void, status = 200) {
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    fetched.push({ url, init });
    init.signal?.throwIfAborted();
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        init.signal?.addEventListener('abort', () => controller.error(init.signal?.reason));
        write(controller);
      },
    });
    return new Response(body, { status, headers });
  });
}

function whole(text: string) {
  return (body: Body) => {
    body.enqueue(new TextEncoder().encode(text));
    body.close();
  };
}

function send(signal = new AbortController().signal, onProgress: (answer: Answer) => void = () => undefined) {
  return sendRequest(request, { signal, onProgress, onHeaders: () => undefined });
}

test('sends to the portal what the draft says, and gives status, size and headers of the API', async () => {
  const upstream = '{"Content-Type":"application/json","Location":"/v1/accounts/acc_1"}';
  answerWith({ 'Content-Type': 'application/json', 'X-Upstream-Headers': upstream }, whole('{"name":"ü"}'), 201);
  const result = await send();
  expect(fetched).toMatchObject([
    { url: '/api/sandbox/v1/accounts?a=1', init: { method: 'POST', body: '{}', headers: [['X-A', 'b']] } },
  ]);
  expect(result).toMatchObject({
    kind: 'response',
    answer: {
      status: 201,
      phrase: 'Created',
      body: { text: '{"name":"ü"}', byteLength: 13 },
      end: 'complete',
      headers: [
        ['Content-Type', 'application/json'],
        ['Location', '/v1/accounts/acc_1'],
      ],
    },
  });
});

test('tells an error of the portal from an answer of the API that looks alike', async () => {
  const problem = '{"title":"Gateway Timeout","detail":"None in 10 s.","code":"upstream_timeout","request_id":"r1"}';
  answerWith({ 'Content-Type': 'application/problem+json' }, whole(problem), 504);
  expect(await send()).toMatchObject({
    kind: 'problem',
    problem: { code: 'upstream_timeout', detail: 'None in 10 s.', requestId: 'r1' },
  });
  answerWith({ 'Content-Type': 'application/problem+json', 'X-Upstream-Headers': '{}' }, whole(problem), 504);
  expect(await send()).toMatchObject({ kind: 'response', answer: { status: 504 } });
});

test('shows a stream as it comes, and what had come when it is stopped', async () => {
  const controller = new AbortController();
  const seen: string[] = [];
  answerWith({ 'Content-Type': 'application/x-ndjson' }, (body) =>
    body.enqueue(new TextEncoder().encode('{"id":1}\n')),
  );
  const result = await send(controller.signal, (answer) => {
    seen.push(answer.body.text ?? '');
    controller.abort();
  });
  expect(seen).toEqual(['{"id":1}\n']);
  expect(result).toMatchObject({ kind: 'stream', answer: { body: { text: '{"id":1}\n' }, end: 'stopped' } });
});

test('shows what came before the connection broke', async () => {
  let isRead = false;
  answerWith({ 'Content-Type': 'application/json' }, (body) => {
    body.enqueue(new TextEncoder().encode('{"half":'));
    setTimeout(() => {
      isRead = true;
      body.error(new TypeError('network error'));
    });
  });
  expect(await send()).toMatchObject({ kind: 'response', answer: { body: { text: '{"half":' }, end: 'cut' } });
  expect(isRead).toBe(true);
});

test('stops at 100,000,000 bytes', async () => {
  answerWith({ 'Content-Type': 'text/plain' }, (body) => {
    const block = new Uint8Array(9_999_999).fill(97);
    for (let count = 0; count < 11; count++) body.enqueue(block);
  });
  const answer = answerOf(await send());
  expect(maxBodyBytes).toBe(100_000_000);
  expect(answer?.end).toBe('limit');
  expect(answer?.body.byteLength).toBe(maxBodyBytes);
  expect(answer?.body.blob().size).toBe(maxBodyBytes);
});

test('joins characters that arrive in two pieces', async () => {
  answerWith({ 'Content-Type': 'text/plain' }, (body) => {
    for (const byte of new TextEncoder().encode('🛰')) body.enqueue(Uint8Array.of(byte));
    body.close();
  });
  expect(await send()).toMatchObject({ answer: { body: { text: '🛰', byteLength: 4 } } });
});

test('says that no answer came', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await send()).toMatchObject({ kind: 'network' });
});

test('says that it was cancelled when it was, before an answer came', async () => {
  answerWith({}, whole(''));
  expect(await send(AbortSignal.abort())).toMatchObject({ kind: 'aborted' });
});

test('keeps bytes that are no text as they are', async () => {
  const bytes = Uint8Array.of(0xff, 0xfe, 0, 1);
  answerWith({ 'Content-Type': 'application/octet-stream' }, (body) => {
    body.enqueue(bytes);
    body.close();
  });
  expect(answerOf(await send())?.body.start).toEqual(bytes);
});

test('finds the rows of a stream, and that it broke off within one', async () => {
  answerWith({ 'Content-Type': 'text/event-stream' }, (body) => {
    body.enqueue(new TextEncoder().encode('data: 1\n\ndata: 2'));
    setTimeout(() => body.error(new TypeError('network error')));
  });
  const result = await send();
  expect(result).toMatchObject({ kind: 'stream', answer: { end: 'cut' } });
  expect(answerOf(result)?.rows).toMatchObject({ count: 2, isLastCut: true });
});

test('tells where the time went, and what the API was sent', async () => {
  const sent = { method: 'POST', url: 'http://api/v1', headers: [['a', 'b']], added: ['a'], dropped: [] };
  const headers = { 'Server-Timing': 'portal;dur=1.5, upstream;dur=20', 'X-Upstream-Request': JSON.stringify(sent) };
  answerWith(headers, whole('{}'));
  expect(answerOf(await send())).toMatchObject({ sent, serverTiming: 'portal;dur=1.5, upstream;dur=20' });
});
