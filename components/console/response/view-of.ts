import { type Outcome, outcomeOf } from '#lib/request/exchange.ts';
import { answerOf } from '#lib/request/send-result.ts';
import { exchangeOf, type SendState } from '../send/send-state.ts';

/** What the response area shows; also the console's `data-state`. */
export type View = 'idle' | 'loading' | Outcome;

/** The view of a state. */
export function viewOf(state: SendState): View {
  if (state.phase === 'waiting' || state.phase === 'receiving') return 'loading';
  const exchange = exchangeOf(state);
  return exchange ? outcomeOf(exchange.result) : 'idle';
}

/** The outcome in a few words, for those who hear the page; progress and bodies are not read out. */
export function announcementOf(state: SendState): string {
  if (state.phase === 'starting') return 'Sending';
  if (state.phase === 'receiving') return `${state.answer.status} ${state.answer.phrase}, receiving`;
  const view = viewOf(state);
  if (view === 'idle') return '';
  if (view === 'loading') return 'Sending';
  if (view === 'offline') return 'No response';
  if (view === 'cancelled') return 'Cancelled';
  const result = exchangeOf(state)?.result;
  const answer = result && answerOf(result);
  return answer ? `${answer.status} ${answer.phrase}` : '';
}
