import { answerOf } from '#lib/request/send-result.ts';
import { exchangeOf, type SendState } from '../send/send-state.ts';

/** What the response area shows; also the console's `data-state`. */
export type View = 'idle' | 'loading' | 'success' | 'invalid' | 'limited' | 'failed' | 'offline' | 'cancelled';

/** The view of a state. An API's 5xx is an answer (`failed`); a portal's 5xx means that none came (`offline`). */
export function viewOf(state: SendState): View {
  if (state.phase === 'waiting' || state.phase === 'receiving') return 'loading';
  const result = exchangeOf(state)?.result;
  if (result === undefined) return 'idle';
  if (result.kind === 'aborted') return 'cancelled';
  const status = answerOf(result)?.status;
  if (status === undefined || (result.kind === 'problem' && status >= 500)) return 'offline';
  if (status < 400) return 'success';
  if (status === 429) return 'limited';
  return result.kind !== 'problem' && (status === 400 || status === 422) ? 'invalid' : 'failed';
}

/** The outcome in a few words, for those who hear the page; progress and bodies are not read out. */
export function announcementOf(state: SendState): string {
  if (state.phase === 'starting') return 'Sending';
  const view = viewOf(state);
  if (view === 'idle') return '';
  if (view === 'loading') return 'Sending';
  if (view === 'offline') return 'No response';
  if (view === 'cancelled') return 'Cancelled';
  const result = exchangeOf(state)?.result;
  const answer = result && answerOf(result);
  return answer ? `${answer.status} ${answer.phrase}` : '';
}
