import { describe, expect, test } from 'vitest';
import { byteLogOf } from '#lib/request/byte-log.ts';
import type { Exchange } from '#lib/request/exchange.ts';
import type { Answer, SendResult } from '#lib/request/send-result.ts';
import { canSend, exchangeOf, isSending, reduceSend, type SendEvent, type SendState } from './send-state.ts';

const answer: Answer = {
  status: 201,
  phrase: 'Created',
  headers: [],
  mediaType: 'application/json',
  body: byteLogOf(new TextEncoder().encode('{}')),
  headersMs: 5,
  serverTiming: null,
  durationMs: 10,
  end: 'complete',
};
const exchange: Exchange = {
  draft: { parameters: {}, body: '' },
  request: { method: 'GET', path: '/', query: '', url: '', headers: [] },
  result: { kind: 'response', answer },
};
const limited = exchangeWith({ kind: 'response', answer: { ...answer, status: 429, headers: [['Retry-After', '7']] } });

const states: Record<SendState['phase'], SendState> = {
  idle: { phase: 'idle' },
  starting: { phase: 'starting', startedAt: 1000, last: exchange },
  waiting: { phase: 'waiting', startedAt: 1000 },
  receiving: { phase: 'receiving', startedAt: 1000, answer },
  settled: { phase: 'settled', exchange },
  limited: { phase: 'limited', exchange: limited, until: 9000 },
};

const events: Record<string, SendEvent> = {
  send: { type: 'send', at: 1000 },
  slow: { type: 'slow' },
  progress: { type: 'progress', answer },
  settle: { type: 'settle', exchange, at: 2000 },
  'settle with 429': { type: 'settle', exchange: limited, at: 2000 },
  unlock: { type: 'unlock' },
};

/** The phase after each event; a dot where the state stays the very same. */
const table = `
                  idle      starting   waiting    receiving  settled   limited
send              starting  .          .          .          starting  .
slow              .         waiting    .          .          .         .
progress          .         receiving  receiving  .          .         .
settle            .         settled    settled    settled    .         .
settle with 429   .         limited    limited    limited    .         .
unlock            .         .          .          .          .         settled
`;

const [head = '', ...rows] = table.trim().split('\n');
const phases = head.trim().split(/\s+/) as SendState['phase'][];
const cases = rows.flatMap((row) => {
  const [event = '', ...outcomes] = row.split(/\s{2,}/);
  return phases.map((phase, index) => [event, phase, outcomes[index] ?? ''] as const);
});

test.each(cases)('%s in %s', (event, phase, outcome) => {
  const before = states[phase];
  const after = reduceSend(before, events[event] as SendEvent);
  if (outcome === '.') expect(after).toBe(before);
  else expect(after.phase).toBe(outcome);
});

describe('the wait after a 429', () => {
  test.each<[string, [string, string][], number | undefined]>([
    ['in seconds', [['retry-after', '7']], 7000],
    ['as a date', [['Retry-After', 'Thu, 01 Jan 1970 00:00:12 GMT']], 10_000],
    ['of no length', [['retry-after', '0']], undefined],
    ['that is no number', [['retry-after', 'soon']], undefined],
    ['that is not told', [], undefined],
  ])('%s', (_, headers, waitMs) => {
    const result: SendResult = { kind: 'response', answer: { ...answer, status: 429, headers } };
    const after = reduceSend(states.waiting, { type: 'settle', exchange: exchangeWith(result), at: 2000 });
    expect(after).toMatchObject(
      waitMs === undefined ? { phase: 'settled' } : { phase: 'limited', until: 2000 + waitMs },
    );
  });

  test('does not follow from another status', () => {
    const result: SendResult = {
      kind: 'response',
      answer: { ...answer, status: 503, headers: [['retry-after', '7']] },
    };
    const after = reduceSend(states.waiting, { type: 'settle', exchange: exchangeWith(result), at: 2000 });
    expect(after.phase).toBe('settled');
  });
});

test('keeps what was on screen during the first moments of the next request, and not longer', () => {
  const starting = reduceSend(states.settled, { type: 'send', at: 5000 });
  expect(exchangeOf(starting)).toBe(exchange);
  expect(exchangeOf(reduceSend(starting, { type: 'slow' }))).toBeUndefined();
});

test('can send exactly when nothing is under way and no wait was asked for', () => {
  expect(phases.filter((phase) => canSend(states[phase]))).toEqual(['idle', 'settled']);
  expect(phases.filter((phase) => isSending(states[phase]))).toEqual(['starting', 'waiting', 'receiving']);
});

function exchangeWith(result: SendResult): Exchange {
  return { ...exchange, result };
}
