import { describe, expect, test } from 'vitest';
import { byteLogOf } from './byte-log.ts';
import type { ParameterField } from './form-field.ts';
import { listRows, nextPageDraft, rowCells } from './next-page.ts';
import type { Answer } from './send-result.ts';

const parameters = ['cursor', 'limit', 'page'].map(
  (name): ParameterField => ({ name, place: 'query', control: 'text', typeLabel: '' }),
);
const operation = { parameters };
const draft = { parameters: { 'query:limit': '2' }, body: '' };

function answerWith(
  body: string,
  headers: Answer['headers'] = [],
  status = 200,
  end: Answer['end'] = 'complete',
): Answer {
  return {
    status,
    phrase: '',
    headers,
    mediaType: 'application/json',
    body: byteLogOf(new TextEncoder().encode(body)),
    headersMs: 1,
    serverTiming: null,
    durationMs: 1,
    end,
  };
}

describe('the next page', () => {
  test.each<[string, Answer, Record<string, string> | undefined]>([
    [
      'is where the cursor leads',
      answerWith('{"next_cursor":"cur_2"}'),
      { 'query:limit': '2', 'query:cursor': 'cur_2' },
    ],
    ['is none after the last one', answerWith('{"next_cursor":null}'), undefined],
    ['is none of an error', answerWith('{"next_cursor":"cur_2"}', [], 400), undefined],
    ['is none of half an answer', answerWith('{"next_cursor":"cur_2"}', [], 200, 'cut'), undefined],
    ['is none by a cursor that nothing takes', answerWith('{"next_page_token":"x"}'), undefined],
    [
      'is where a link leads',
      answerWith('[]', [['Link', '</a?page=1>; rel="prev", <https://api/a?page=3&x=1#top>; rel="next"']]),
      { 'query:limit': '2', 'query:page': '3' },
    ],
    ['is none by a link of another kind', answerWith('[]', [['link', '</a?page=1>; rel="deprecation"']]), undefined],
    ['is none of text', answerWith('next_cursor'), undefined],
  ])('%s', (_, answer, parameters) => {
    expect(nextPageDraft(operation, draft, answer)?.parameters).toEqual(parameters);
  });
});

test.each([
  ['[1, 1e400]', ['1', '1e400']],
  ['{"data":[{"n": 9007199254740993}],"other":[2]}', ['{"n": 9007199254740993}']],
  ['{"repositories":[1],"count":1}', ['1']],
  ['{"a":[1],"b":[2]}', undefined],
  ['{"a":1}', undefined],
  ['"a"', undefined],
  [undefined, undefined],
])('the rows of %s are %j', (text, rows) => {
  expect(listRows(text)).toEqual(rows);
});

test('a row has a cell for each value that is one, with its digits', () => {
  expect([...rowCells('{"id":"acc_1","n":9007199254740993,"gone":null,"metadata":{},"tags":[]}')]).toEqual([
    ['id', 'acc_1'],
    ['n', '9007199254740993'],
    ['gone', 'null'],
  ]);
  expect(rowCells('3').size).toBe(0);
});
