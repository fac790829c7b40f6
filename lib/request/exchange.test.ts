import { describe, expect, test } from 'vitest';
import { byteLogOf } from './byte-log.ts';
import { answerToShow, mayBeCarriedOut, outcomeOf, repeatSafety } from './exchange.ts';
import type { PlainRequest } from './plain-request.ts';
import type { Answer, SendResult } from './send-result.ts';
import { readSentRequest, sentHeader } from './sent-request.ts';
import { readServerTiming, splitTime } from './server-timing.ts';

const request: PlainRequest = { method: 'POST', path: '/v1/accounts', query: '', url: '', headers: [] };

function answerWith(status: number): Answer {
  return {
    status,
    phrase: '',
    headers: [],
    mediaType: 'application/json',
    body: byteLogOf(new Uint8Array()),
    headersMs: 1,
    serverTiming: null,
    durationMs: 1,
    end: 'complete',
  };
}

function answered(status: number): SendResult {
  return { kind: 'response', answer: answerWith(status) };
}

function refused(status: number, code: string): SendResult {
  return { kind: 'problem', problem: { title: '', detail: '', code, requestId: '' }, answer: answerWith(status) };
}

const network: SendResult = { kind: 'network', durationMs: 1 };
const aborted: SendResult = { kind: 'aborted', durationMs: 1 };

test.each<[string, SendResult, string, boolean, string]>([
  ['an answer', answered(201), 'success', true, 'perhaps'],
  ['a redirect', answered(304), 'success', true, 'perhaps'],
  ['a 400 of the API', answered(400), 'invalid', true, 'perhaps'],
  ['a 422 of the API', answered(422), 'invalid', true, 'perhaps'],
  ['a 409 of the API', answered(409), 'failed', true, 'perhaps'],
  ['a 429', answered(429), 'limited', true, 'perhaps'],
  ['a 503 of the API', answered(503), 'failed', true, 'perhaps'],
  ['a refusal of the portal', refused(400, 'invalid_path'), 'failed', true, 'no'],
  ['a portal that limits', refused(429, 'portal_rate_limited'), 'limited', true, 'no'],
  ['an API that cannot be reached', refused(502, 'upstream_unreachable'), 'offline', false, 'perhaps'],
  ['an API that is too slow', refused(504, 'upstream_timeout'), 'offline', false, 'perhaps'],
  ['a portal that has no room', refused(503, 'unavailable'), 'offline', false, 'no'],
  ['a lost connection', network, 'offline', false, 'perhaps'],
  ['a cancelled request', aborted, 'cancelled', false, 'perhaps'],
])('%s', (_, result, outcome, isShown, carriedOut) => {
  expect(outcomeOf(result)).toBe(outcome);
  expect(answerToShow({ draft: { parameters: {}, body: '' }, request, result }) !== undefined).toBe(isShown);
  expect(mayBeCarriedOut(result)).toBe(carriedOut);
});

test.each<[string, [string, string][], string]>([
  ['GET', [], 'method'],
  ['DELETE', [], 'method'],
  ['POST', [], 'none'],
  ['PATCH', [], 'none'],
  ['POST', [['idempotency-key', 'a']], 'key'],
])('%s with %j may be repeated by its %s', (method, headers, safety) => {
  expect(repeatSafety({ ...request, method, headers }, 'Idempotency-Key')).toBe(safety);
});

describe('where the time went', () => {
  test.each([
    ['portal;dur=1.5, upstream;dur=30', { portalMs: 1.5, apiMs: 30 }],
    ['upstream;desc=sandbox', {}],
    ['cdn;dur=3,portal ; dur=2', { portalMs: 2 }],
    [null, {}],
  ])('is read from %j', (value, timing) => {
    expect(readServerTiming(value)).toEqual(timing);
  });

  test('adds up to the whole', () => {
    const shares = splitTime(100, 60, { portalMs: 2, apiMs: 40 });
    expect(shares).toEqual([
      { name: 'Network', ms: 18 },
      { name: 'Portal', ms: 2 },
      { name: 'API', ms: 40 },
      { name: 'Transfer', ms: 40 },
    ]);
  });

  test('is never negative, though clocks disagree', () => {
    const shares = splitTime(50, 60, { portalMs: 20, apiMs: 90 });
    expect(shares).toEqual([
      { name: 'Portal', ms: 20 },
      { name: 'API', ms: 40 },
      { name: 'Transfer', ms: 0 },
    ]);
  });
});

describe('the request as it went out', () => {
  test('is read with what the portal added and dropped', () => {
    const sent = readSentRequest(
      JSON.stringify({
        method: 'GET',
        url: 'https://api.example.com/v1',
        headers: [['Atlas-Sandbox', 'k3f9']],
        added: ['atlas-sandbox'],
        dropped: [{ name: 'cookie', why: 'set by the portal alone' }],
      }),
    );
    expect(sent?.dropped).toEqual([{ name: 'cookie', why: 'set by the portal alone' }]);
    expect(sent && sentHeader(sent, 'atlas-sandbox')).toBe('k3f9');
    expect(sent && sentHeader(sent, 'accept')).toBeUndefined();
  });

  test.each(['null', '{', '{"method":"GET"}', null])('is not known from %j', (json) => {
    expect(readSentRequest(json)).toBeUndefined();
  });

  test('lacks what there was no room for', () => {
    expect(readSentRequest('{"method":"GET","url":"/x"}')).toEqual({
      method: 'GET',
      url: '/x',
      headers: [],
      added: [],
      dropped: [],
    });
  });
});
