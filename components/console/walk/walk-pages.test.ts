import { expect, test } from 'vitest';
import { byteLogOf } from '#lib/request/byte-log.ts';
import type { ConsoleOperation } from '#lib/request/console-operation.ts';
import type { Draft } from '#lib/request/draft.ts';
import type { Answer, SendResult } from '#lib/request/send-result.ts';
import { createAccount } from '../testing/create-account.ts';
import { walkPages } from './walk-pages.ts';

const operation: ConsoleOperation = {
  ...createAccount,
  parameters: [{ name: 'cursor', control: 'text', typeLabel: 'string', place: 'query' }],
};

function page(body: unknown, status = 200): Answer {
  return {
    status,
    phrase: status === 200 ? 'OK' : 'Too Many Requests',
    headers: [],
    mediaType: 'application/json',
    body: byteLogOf(new TextEncoder().encode(JSON.stringify(body))),
    headersMs: 1,
    serverTiming: null,
    durationMs: 1,
    end: 'complete',
  };
}

/** Walks through pages by their cursors, from the one without. */
async function walk(pages: Record<string, Answer | SendResult>, onSend: (cursor: string) => void = () => undefined) {
  const rows: string[] = [];
  const controller = new AbortController();
  const draft: Draft = { parameters: {}, body: '' };
  const { end, next } = await walkPages({
    operation,
    first: { draft, answer: pages[''] as Answer },
    signal: controller.signal,
    async send({ parameters }) {
      const cursor = parameters['query:cursor'] ?? '';
      onSend(cursor);
      if (cursor === 'stop') controller.abort();
      const answer = pages[cursor];
      return answer && 'kind' in answer ? answer : { kind: 'response', answer: answer as Answer };
    },
    onPage: (walked) => rows.push(...walked.rows),
  });
  return { end, rows, nextCursor: next?.parameters['query:cursor'] };
}

test('a walk collects every page, one after the other', async () => {
  const sent: string[] = [];
  const pages = {
    '': page({ data: [1, 2], next_cursor: 'a' }),
    a: page({ data: [3], next_cursor: 'b' }),
    b: page({ data: [], next_cursor: null }),
  };
  expect(await walk(pages, (cursor) => sent.push(cursor))).toEqual({ end: 'last', rows: ['1', '2', '3'] });
  expect(sent).toEqual(['a', 'b']);
});

test.each<[string, Answer | SendResult, unknown]>([
  ['a refusal', page({}, 429), { problem: 'The API answered 429 Too Many Requests.' }],
  ['a lost connection', { kind: 'network', durationMs: 1 }, { problem: 'No answer reached this browser.' }],
  ['a circle', page({ data: [], next_cursor: 'a' }), { problem: 'The list leads back to a page of its own.' }],
])('%s ends it, with what came and where to go on', async (_, second, end) => {
  const walked = await walk({ '': page({ data: [1], next_cursor: 'a' }), a: second });
  expect(walked).toEqual({ end, rows: ['1'], nextCursor: 'a' });
});

test('it can be stopped', async () => {
  const walked = await walk({ '': page({ data: [1], next_cursor: 'stop' }), stop: page({ data: [2] }) });
  expect(walked).toEqual({ end: 'stopped', rows: ['1'], nextCursor: 'stop' });
});
