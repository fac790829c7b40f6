import type { Answer } from '#lib/request/send-result.ts';
import { readServerTiming, splitTime } from '#lib/request/server-timing.ts';
import { durationText } from '../../measure-text.ts';
import styles from './timing-bar.module.css';

/** What each share of the time is spent on, in words. */
const meanings = {
  Network: 'the way there and back',
  Portal: 'checks, and adding the key',
  API: 'until its first byte',
  Transfer: 'the body',
};

/** Where the time between sending and the last byte went. */
export function TimingBar({ answer }: { answer: Answer }) {
  const shares = splitTime(answer.durationMs, answer.headersMs, readServerTiming(answer.serverTiming));
  return (
    <dl className={styles.shares}>
      {shares.map(({ name, ms }) => (
        <div key={name} data-share={name}>
          <dt>{name}</dt>
          <dd>
            <b>{durationText(ms)}</b>
            <span className={styles.bar} aria-hidden="true">
              <span style={{ width: `${(100 * ms) / Math.max(1, answer.durationMs)}%` }} />
            </span>
            <span className="meta">{meanings[name]}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
