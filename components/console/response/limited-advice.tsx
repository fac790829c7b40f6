import { secondsUntil } from '../measure-text.ts';
import { useTick } from '../use-tick.ts';
import { Advice } from './advice.tsx';

type LimitedAdviceProps = {
  /** The name of the quota window, if the description knows it. */
  name: string | undefined;
  /** Milliseconds since the epoch; undefined when the wait is over or none was named. */
  until: number | undefined;
};

/** Too many requests: how long to wait. Nothing is sent by itself. */
export function LimitedAdvice({ name, until }: LimitedAdviceProps) {
  useTick(until === undefined ? undefined : 250);
  return (
    <Advice kind="warning">
      <b>{name ?? 'Rate'} limit reached.</b>{' '}
      {until === undefined ? (
        'You can send again now.'
      ) : (
        <>
          Retry after <b>{secondsUntil(until, Date.now())} s</b>. Send unlocks by itself and the form is kept.
        </>
      )}
    </Advice>
  );
}
