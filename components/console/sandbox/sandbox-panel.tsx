import { useCallback, useEffect, useState } from 'react';
import controls from '#components/ui/controls.module.css';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { knownIdsKey } from '../ids/known-ids.ts';
import { useTick } from '../use-tick.ts';
import { advanceClock, readSandboxState, resetSandbox, type SandboxResult } from './sandbox-calls.ts';
import styles from './sandbox-panel.module.css';

/** How far the clock can be moved at a press. */
const steps = [
  ['PT1H', '1 hour'],
  ['P1D', '1 day'],
  ['P7D', '7 days'],
] as const;

type Known = { result: SandboxResult; atMs: number };

/** The visitor's sandbox: how long it lives, its clock, what it holds, and the way to begin it anew. */
export function SandboxPanel() {
  const [known, setKnown] = useState<Known>();
  const [isBusy, setBusy] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [notice, setNotice] = useState('');

  const run = useCallback(async (call: () => Promise<SandboxResult>, done: string) => {
    setBusy(true);
    const result = await call();
    setKnown((before) => (result.ok || !before ? { result, atMs: Date.now() } : before));
    setNotice(result.ok ? done : result.problem);
    setBusy(false);
  }, []);
  useEffect(() => {
    run(readSandboxState, '');
  }, [run]);

  function reset() {
    setAsking(false);
    run(async () => {
      const result = await resetSandbox();
      try {
        if (result.ok) sessionStorage.removeItem(knownIdsKey);
      } catch {
        // Storage may be blocked, and then holds nothing.
      }
      return result;
    }, 'Your sandbox has begun anew.');
  }

  const state = known?.result.ok ? known.result.state : undefined;
  return (
    <section className={styles.sandbox} aria-label="Your sandbox">
      <p role="status" className="meta">
        {known ? notice : 'Asking your sandbox'}
      </p>
      {state && known && (
        <dl>
          <div>
            <dt>Lives for</dt>
            <dd>
              <TimeLeft untilMs={known.atMs + 1000 * state.expiresInS} /> after its last use
            </dd>
          </div>
          <div>
            <dt>Clock</dt>
            <dd>
              <Clock clockMs={state.clockMs} atMs={known.atMs} />
              {state.offset !== 'PT0S' && `, ${offsetText(state.offset)} ahead`}
              <span className="row">
                Forward by
                {steps.map(([advance, title]) => (
                  <button
                    key={advance}
                    className={controls.textButton}
                    type="button"
                    aria-disabled={isBusy || undefined}
                    onClick={() => isBusy || run(() => advanceClock(advance), `The clock is ${title} further.`)}
                  >
                    {title}
                  </button>
                ))}
              </span>
            </dd>
          </div>
          <div>
            <dt>Holds</dt>
            <dd>{state.counts.map(([name, count]) => `${count.toLocaleString('en-US')} ${name}`).join(', ')}</dd>
          </div>
          <div>
            <dt>Key</dt>
            <dd>The portal’s own, with all scopes; it never leaves the server</dd>
          </div>
          <div>
            <dt>Terminal</dt>
            <dd className="row">
              <code>npm run sandbox</code>
              <CopyButton label="Copy the command" text="npm run sandbox" /> serves one like it on your machine
            </dd>
          </div>
        </dl>
      )}
      {isAsking ? (
        <p className="row">
          <b>Everything in it is lost, and cannot be brought back.</b>
          <button className={controls.button} type="button" onClick={reset}>
            Reset
          </button>
          <button className={controls.textButton} type="button" onClick={() => setAsking(false)}>
            Keep it
          </button>
        </p>
      ) : (
        state && (
          <button className={controls.textButton} type="button" onClick={() => setAsking(true)}>
            Reset the sandbox
          </button>
        )
      )}
    </section>
  );
}

function TimeLeft({ untilMs }: { untilMs: number }) {
  useTick(1000);
  const seconds = Math.max(0, Math.round((untilMs - Date.now()) / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  return <b>{hours > 0 ? `${hours} h ${minutes} min` : minutes > 0 ? `${minutes} min` : `${seconds} s`}</b>;
}

function Clock({ clockMs, atMs }: { clockMs: number; atMs: number }) {
  useTick(1000);
  if (Number.isNaN(clockMs)) return null;
  const now = new Date(clockMs + Date.now() - atMs);
  return <time dateTime={now.toISOString()}>{now.toISOString().slice(0, 19).replace('T', ' ')} UTC</time>;
}

/** `P1DT2H` as `1 d 2 h`. */
function offsetText(duration: string): string {
  const parts = [...duration.matchAll(/(\d+)([DHMS])/g)];
  return parts.map(([, count, unit = '']) => `${count} ${unit === 'M' ? 'min' : unit.toLowerCase()}`).join(' ');
}
