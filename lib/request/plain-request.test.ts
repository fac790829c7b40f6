import { describe, expect, test } from 'vitest';
import { findRefusals } from './find-refusals.ts';
import { type RequestShape, toPlainRequest } from './plain-request.ts';

const createAccount: RequestShape = {
  method: 'post',
  path: '/v1/accounts',
  server: 'https://api.atlasfiction.com',
  parameters: [{ place: 'header', name: 'Idempotency-Key' }],
  mediaType: 'application/json',
};

const retrieveAccount: RequestShape = {
  method: 'get',
  path: '/v1/accounts/{account_id}',
  server: 'https://api.atlasfiction.com',
  parameters: [
    { place: 'path', name: 'account_id' },
    { place: 'query', name: 'created_after' },
    { place: 'query', name: 'q' },
    { place: 'header', name: 'If-None-Match' },
  ],
};

describe('toPlainRequest', () => {
  test('sends the body on one line, with digits, escapes and key order as typed', () => {
    const body = '{\n  "plan": "pro",\n  "n": 9007199254740993, "f": 1e400, "s": "a \\u00e9 {, }"\n}';
    expect(toPlainRequest(createAccount, { parameters: {}, body })).toEqual({
      method: 'POST',
      path: '/v1/accounts',
      query: '',
      url: 'https://api.atlasfiction.com/v1/accounts',
      headers: [['Content-Type', 'application/json']],
      body: '{"plan":"pro","n":9007199254740993,"f":1e400,"s":"a \\u00e9 {, }"}',
    });
  });

  test('sends a body that is no JSON as it is, so that the error names the line one sees', () => {
    const body = '{\n  "plan": pro\n}';
    expect(toPlainRequest(createAccount, { parameters: {}, body }).body).toBe(body);
  });

  test('sends neither body nor media type where nothing is written', () => {
    const request = toPlainRequest(createAccount, { parameters: {}, body: ' \n' });
    expect(request).not.toHaveProperty('body');
    expect(request.headers).toEqual([]);
  });

  test('sends no body for an operation that takes none', () => {
    expect(toPlainRequest(retrieveAccount, { parameters: {}, body: '{}' })).not.toHaveProperty('body');
  });

  test('leaves empty parameters out and encodes the others, dates staying legible', () => {
    const parameters = {
      'path:account_id': 'acc/1?x#y',
      'query:created_after': '2026-01-18T15:04:12Z',
      'query:q': 'a&b=c d+e ü',
      'header:If-None-Match': '',
    };
    const request = toPlainRequest(retrieveAccount, { parameters, body: '' });
    expect(request.path).toBe('/v1/accounts/acc%2F1%3Fx%23y');
    expect(request.query).toBe('created_after=2026-01-18T15:04:12Z&q=a%26b%3Dc%20d%2Be%20%C3%BC');
    expect(request.url).toBe(`https://api.atlasfiction.com${request.path}?${request.query}`);
    expect(request.headers).toEqual([]);
  });

  test('keeps the name of a path parameter that is not filled in', () => {
    expect(toPlainRequest(retrieveAccount, { parameters: {}, body: '' }).path).toBe('/v1/accounts/{account_id}');
  });

  test('survives half a surrogate pair', () => {
    const request = toPlainRequest(retrieveAccount, { parameters: { 'query:q': '\ud800' }, body: '' });
    expect(request.query).toBe('q=%EF%BF%BD');
  });

  test('trims a header value and lets its own media type stand', () => {
    const shape = { ...createAccount, parameters: [{ place: 'header' as const, name: 'content-type' }] };
    const request = toPlainRequest(shape, { parameters: { 'header:content-type': ' text/plain ' }, body: '{}' });
    expect(request.headers).toEqual([['content-type', 'text/plain']]);
  });

  test.each(['a\nb', 'a\r\nX: 1', 'a\0b', '🛰'])('leaves the header value %j out', (value) => {
    const request = toPlainRequest(retrieveAccount, { parameters: { 'header:If-None-Match': value }, body: '' });
    expect(request.headers).toEqual([]);
  });
});

describe('findRefusals', () => {
  test.each([
    ['a\nb', 'A header cannot carry a line break.'],
    ['a\rb', 'A header cannot carry a line break.'],
    ['a\0b', 'A header cannot carry a NUL character.'],
    ['a\u001bb', 'A header cannot carry the control character U+001B.'],
    ['a🛰b', 'A header cannot carry “🛰” (U+1F6F0).'],
  ])('refuses the header value %j', (value, message) => {
    const parameters = { 'path:account_id': 'acc_1', 'header:If-None-Match': value };
    expect(findRefusals(retrieveAccount, { parameters, body: '' })).toEqual([{ param: 'If-None-Match', message }]);
  });

  test.each(['', '.', '..'])('refuses %j in the path', (value) => {
    const problems = findRefusals(retrieveAccount, { parameters: { 'path:account_id': value }, body: '' });
    expect(problems).toEqual([{ param: 'account_id', message: expect.any(String) }]);
  });

  test('refuses nothing that HTTP can carry, however wrong', () => {
    const parameters = {
      'path:account_id': '../../etc',
      'query:q': 'a\r\nb\0',
      'header:If-None-Match': 'é\t"*"',
    };
    expect(findRefusals(retrieveAccount, { parameters, body: '{"' })).toEqual([]);
  });
});
