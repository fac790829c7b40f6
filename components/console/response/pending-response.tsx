import controls from '#components/ui/controls.module.css';
import { Status } from '#components/ui/status.tsx';
import { secondsText, sizeText } from '../measure-text.ts';
import type { Sending } from '../send/send-state.ts';
import { useTick } from '../use-tick.ts';
import styles from './response.module.css';
import { ResponseHead } from './response-head.tsx';

type PendingResponseProps = { state: Sending; onCancel: () => void };

/** A request under way: how long it has taken, what has come of it, and the way to end it. */
export function PendingResponse({ state, onCancel }: PendingResponseProps) {
  useTick(100);
  const elapsed = secondsText(Date.now() - state.startedAt);
  const answer = state.phase === 'receiving' ? state.answer : undefined;
  return (
    <>
      <ResponseHead
        title={answer ? <Status code={answer.status} text="receiving" /> : <b>Sending</b>}
        measures={[
          ['Elapsed', elapsed],
          ...(answer ? [['Size', sizeText(answer.body.byteLength)] as [string, string]] : []),
        ]}
      >
        <button className={controls.textButton} type="button" onClick={onCancel}>
          {answer ? 'Stop' : 'Cancel'}
        </button>
      </ResponseHead>
      <div className={styles.progress} role="progressbar" aria-label="Waiting for the response" />
      <p className={`pad ${styles.wait}`}>{answer ? 'Reading the answer' : 'Waiting for the answer'}</p>
    </>
  );
}
