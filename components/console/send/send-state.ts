import type { Draft } from '#lib/request/draft.ts';
import type { PlainRequest } from '#lib/request/plain-request.ts';
import { readRetryAfterS } from '#lib/request/rate-limit.ts';
import { type Answer, answerOf, type SendResult } from '#lib/request/send-result.ts';

/** A request with how it ended, and the draft it was made of. */
export type Exchange = { draft: Draft; request: PlainRequest; result: SendResult };

/**
 * Where the console stands. Times are milliseconds since the epoch.
 *
 *     idle ─send─▶ starting ─slow─▶ waiting ─progress─▶ receiving
 *       ▲             └────────────────┴──── settle ───────┘
 *       │                                      ▼
 *   (page load)            settled ◀─unlock─ limited
 *                             └─send─▶ starting
 */
export type SendState =
  | { phase: 'idle' }
  /** The first 150 ms: nothing on screen changes, so that a quick answer does not flicker. */
  | { phase: 'starting'; startedAt: number; last: Exchange | undefined }
  | { phase: 'waiting'; startedAt: number }
  /** A stream whose lines are shown as they come. */
  | { phase: 'receiving'; startedAt: number; answer: Answer }
  | { phase: 'settled'; exchange: Exchange }
  /** The API asked to wait; sending is locked until then. */
  | { phase: 'limited'; exchange: Exchange; until: number };

export type SendEvent =
  | { type: 'send'; at: number }
  | { type: 'slow' }
  | { type: 'progress'; answer: Answer }
  | { type: 'settle'; exchange: Exchange; at: number }
  | { type: 'unlock' };

/** The next state; an event that does not belong to a state leaves it as it is. */
export function reduceSend(state: SendState, event: SendEvent): SendState {
  switch (event.type) {
    case 'send':
      if (!canSend(state)) return state;
      return { phase: 'starting', startedAt: event.at, last: state.phase === 'settled' ? state.exchange : undefined };
    case 'slow':
      return state.phase === 'starting' ? { phase: 'waiting', startedAt: state.startedAt } : state;
    case 'progress':
      return isSending(state) ? { phase: 'receiving', startedAt: state.startedAt, answer: event.answer } : state;
    case 'settle':
      return isSending(state) ? settle(event.exchange, event.at) : state;
    case 'unlock':
      return state.phase === 'limited' ? { phase: 'settled', exchange: state.exchange } : state;
  }
}

function settle(exchange: Exchange, at: number): SendState {
  const answer = answerOf(exchange.result);
  const waitS = answer?.status === 429 ? readRetryAfterS(answer.headers, at) : undefined;
  return waitS ? { phase: 'limited', exchange, until: at + waitS * 1000 } : { phase: 'settled', exchange };
}

export function canSend(state: SendState): boolean {
  return state.phase === 'idle' || state.phase === 'settled';
}

export type Sending = Extract<SendState, { startedAt: number }>;

export function isSending(state: SendState): state is Sending {
  return state.phase === 'starting' || state.phase === 'waiting' || state.phase === 'receiving';
}

/** The exchange on screen, if any. */
export function exchangeOf(state: SendState): Exchange | undefined {
  if (state.phase === 'starting') return state.last;
  return state.phase === 'settled' || state.phase === 'limited' ? state.exchange : undefined;
}
