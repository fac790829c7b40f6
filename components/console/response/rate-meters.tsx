import type { CSSProperties } from 'react';
import type { LimitWindow } from '#lib/request/console-operation.ts';
import { secondsUntil } from '../measure-text.ts';
import type { KnownWindows } from '../send/known-windows.ts';
import { useTick } from '../use-tick.ts';
import styles from './rate-meters.module.css';

/** From this share on a quota counts as nearly used up. */
const highShare = 0.8;

/** The quota windows of the API, each as the last answer that spoke of it left it. */
export function RateMeters({ windows, known }: { windows: LimitWindow[]; known: KnownWindows }) {
  const now = Date.now();
  const isCounting = Object.values(known).some(({ resetsAt }) => resetsAt !== undefined && resetsAt > now);
  useTick(isCounting ? 1000 : undefined);
  if (windows.length === 0) return null;
  return (
    <div className={styles.meters}>
      {windows.map((window) => (
        <RateMeter key={window.name} window={window} known={known[window.limit]} />
      ))}
    </div>
  );
}

function RateMeter({
  window: { name, limit },
  known,
}: {
  window: LimitWindow;
  known: KnownWindows[number] | undefined;
}) {
  const leftS = known?.resetsAt === undefined ? undefined : secondsUntil(known.resetsAt, Date.now());
  // Once its time is up, a window starts anew with the next request.
  const current = leftS === 0 ? undefined : known;
  const used = current ? limit - current.remaining : 0;
  const level = used >= limit ? 'full' : used >= highShare * limit ? 'high' : 'ok';
  return (
    <div className={styles.meter} data-level={level} style={{ '--used': `${(100 * used) / limit}%` } as CSSProperties}>
      <p>
        <span className="push">{name}</span>
        {current ? (
          <>
            <b>{number(current.remaining)}</b> left{leftS === undefined ? '' : `, resets in ${leftS} s`}
          </>
        ) : (
          <>
            up to <b>{number(limit)}</b>
          </>
        )}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a native meter cannot carry the scale. */}
      <div role="meter" aria-label={`${name} used`} aria-valuemin={0} aria-valuemax={limit} aria-valuenow={used} />
      <p aria-hidden="true">
        <span>0</span>
        <span>{number(limit / 2)}</span>
        <span>{number(limit)}</span>
      </p>
    </div>
  );
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}
