import { type Exchange, outcomeOf } from '#lib/request/exchange.ts';
import { readRetryAfterS } from '#lib/request/rate-limit.ts';
import { type Answer, answerOf } from '#lib/request/send-result.ts';

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
  /** The headers are here, and something of the body. It grows within the answer. */
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

type Phase = SendState['phase'];
type In<Name extends Phase> = Extract<SendState, { phase: Name }>;
type On<Type extends SendEvent['type']> = Extract<SendEvent, { type: Type }>;
type Transitions = {
  [Name in Phase]: { [Type in SendEvent['type']]?: (event: On<Type>, state: In<Name>) => SendState };
};

const start = (event: On<'send'>, last?: Exchange): SendState => ({ phase: 'starting', startedAt: event.at, last });
const receive = ({ answer }: On<'progress'>, { startedAt }: Sending): SendState => ({
  phase: 'receiving',
  startedAt,
  answer,
});

/** All that can happen; what a phase does not list leaves it as it is. */
const transitions: Transitions = {
  idle: { send: (event) => start(event) },
  starting: {
    slow: (_, { startedAt }) => ({ phase: 'waiting', startedAt }),
    progress: receive,
    settle,
  },
  waiting: { progress: receive, settle },
  receiving: { settle },
  settled: { send: (event, { exchange }) => start(event, exchange) },
  limited: { unlock: (_, { exchange }) => ({ phase: 'settled', exchange }) },
};

/** The next state; an event that does not belong to a state leaves it as it is. */
export function reduceSend(state: SendState, event: SendEvent): SendState {
  // A phase's functions take its own state, which the lookup by its name ensures.
  const transition = transitions[state.phase][event.type] as
    | ((event: SendEvent, state: SendState) => SendState)
    | undefined;
  return transition ? transition(event, state) : state;
}

function settle({ exchange, at }: On<'settle'>): SendState {
  const answer = outcomeOf(exchange.result) === 'limited' ? answerOf(exchange.result) : undefined;
  const waitS = answer && readRetryAfterS(answer.headers, at);
  return waitS ? { phase: 'limited', exchange, until: at + waitS * 1000 } : { phase: 'settled', exchange };
}

export function canSend(state: SendState): boolean {
  return 'send' in transitions[state.phase];
}

export type Sending = Extract<SendState, { startedAt: number }>;

export function isSending(state: SendState): state is Sending {
  return 'settle' in transitions[state.phase];
}

/** The exchange on screen, if any. */
export function exchangeOf(state: SendState): Exchange | undefined {
  if (state.phase === 'starting') return state.last;
  return state.phase === 'settled' || state.phase === 'limited' ? state.exchange : undefined;
}
