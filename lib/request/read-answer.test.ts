import { describe, expect, test } from 'vitest';
import { matchProblem } from './match-problem.ts';
import { findWindow, readRetryAfterS, readWindow } from './rate-limit.ts';
import { readProblems } from './read-problems.ts';
import { readUpstreamHeaders } from './upstream-data.ts';

describe('readProblems', () => {
  test('lists every problem, or the one that the error itself names', () => {
    const errors = [
      { param: 'plan', message: 'Required.' },
      { param: 'metadata.tier', message: 'Too long.' },
    ];
    expect(readProblems(JSON.stringify({ error: { param: 'plan', message: 'Required.', errors } }))).toEqual({
      problems: errors,
    });
    expect(readProblems('{"error":{"param":"plan","message":"Required.","errors":[]}}')).toEqual({
      problems: [{ param: 'plan', message: 'Required.' }],
    });
  });

  test('tells where the body stops being JSON', () => {
    expect(readProblems('{"error":{"code":"invalid_json","message":"No.","line":1,"column":27}}')).toEqual({
      problems: [],
      position: { line: 1, column: 27 },
    });
  });

  test.each(['', 'no json', 'null', '[]', '{"error":"text"}', '{"error":{"errors":[null,1,{"param":1}]}}'])(
    'finds none in %s',
    (body) => {
      expect(readProblems(body)).toEqual({ problems: [] });
    },
  );
});

describe('matchProblem', () => {
  const fields = ['name', 'metadata', 'metadata.crm_id', 'Idempotency-Key'].map((name) => ({
    name,
    control: 'text' as const,
    typeLabel: 'string',
  }));

  test.each([
    ['name', 'name'],
    ['metadata.tier', 'metadata'],
    ['metadata.crm_id', 'metadata.crm_id'],
    ['metadata[0]', 'metadata'],
    ['idempotency-key', 'Idempotency-Key'],
    ['names', undefined],
    ['toString', undefined],
  ])('shows %s at %s', (param, name) => {
    expect(matchProblem(param, fields)?.name).toBe(name);
  });
});

describe('rate limits', () => {
  test('are read from the headers, whatever their case', () => {
    const headers: [string, string][] = [
      ['x-ratelimit-limit', '100'],
      ['X-RateLimit-Remaining', '97'],
      ['X-RATELIMIT-RESET', '7'],
    ];
    expect(readWindow(headers)).toEqual({ limit: 100, remaining: 97, resetAfterS: 7 });
    expect(readWindow(headers.slice(0, 2))?.resetAfterS).toBeUndefined();
    expect(readWindow(headers.slice(1))).toBeUndefined();
    expect(
      readWindow([
        ['x-ratelimit-limit', '0'],
        ['x-ratelimit-remaining', '0'],
      ]),
    ).toBeUndefined();
    expect(
      readWindow([
        ['x-ratelimit-limit', 'many'],
        ['x-ratelimit-remaining', '0'],
      ]),
    ).toBeUndefined();
  });

  test('bear the name of the window with that limit', () => {
    const windows = [
      { name: 'Minute', limit: 1000 },
      { name: 'Burst', limit: 100 },
    ];
    expect(findWindow(windows, 100)?.name).toBe('Burst');
    expect(findWindow(windows, 10)).toBeUndefined();
  });

  test.each([
    ['7', 7],
    ['Thu, 01 Jan 1970 00:00:12 GMT', 10],
    ['Thu, 01 Jan 1970 00:00:01 GMT', 0],
    ['-1', undefined],
    ['soon', undefined],
  ])('Retry-After: %s is %s seconds from 2 s on', (value, seconds) => {
    expect(readRetryAfterS([['Retry-After', value]], 2000)).toBe(seconds);
  });
});

describe('what the portal tells of the API', () => {
  test.each([
    [
      'an object',
      '{"a":"1","b":["2","3"]}',
      [
        ['a', '1'],
        ['b', '2'],
        ['b', '3'],
      ],
    ],
    [
      'pairs',
      '[["a","1"],["b","2"]]',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    [
      'names alone',
      '["a","b"]',
      [
        ['a', ''],
        ['b', ''],
      ],
    ],
    ['nothing', null, undefined],
    ['no JSON', '{', undefined],
    ['a text', '"a"', undefined],
  ])('reads headers as %s', (_, json, headers) => {
    expect(readUpstreamHeaders(json)).toEqual(headers);
  });
});
