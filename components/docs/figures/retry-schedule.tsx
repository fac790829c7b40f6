import { Fragment } from 'react';
import frame from './figure-frame.module.css';

type RetryScheduleProps = { attempts: { number: number; wait: string; sinceSeconds: number }[] };

const landmarks = [
  { label: '1 min', seconds: 60 },
  { label: '1 hour', seconds: 3_600 },
  { label: '1 day', seconds: 86_400 },
];

/** Attempts on a logarithmic axis of time, which begins at one second; where there is little room it runs downwards. */
export function RetrySchedule({ attempts }: RetryScheduleProps) {
  const last = Math.max(10, ...attempts.map(({ sinceSeconds }) => sinceSeconds));
  const share = (seconds: number) => Math.log10(Math.max(1, seconds)) / Math.log10(last);
  const shown = landmarks.filter(({ seconds }) => seconds < last);
  return (
    <>
      <Across attempts={attempts} shown={shown} ticks={listTicks(last)} share={share} />
      <Down attempts={attempts} shown={shown} ticks={listTicks(last)} share={share} />
    </>
  );
}

type AxisProps = RetryScheduleProps & {
  shown: typeof landmarks;
  /** Seconds of each tick, and whether it is a decade's. */
  ticks: { seconds: number; isMajor: boolean }[];
  /** From 0 to 1, where a number of seconds lies. */
  share: (seconds: number) => number;
};

function Across({ attempts, shown, ticks, share }: AxisProps) {
  const at = (seconds: number) => `${round(4 + 90 * share(seconds))}%`;
  const path = ticks.map(({ seconds, isMajor }) => `M${round(100 * share(seconds))} ${isMajor ? 0 : 2}V4`).join('');
  return (
    <svg className={frame.wide} width="100%" height="80" aria-hidden="true">
      {shown.map(({ label, seconds }) => (
        <Fragment key={label}>
          <line x1={at(seconds)} x2={at(seconds)} y1="4" y2="44" />
          <text x={at(seconds)} dx="6" y="14">
            {label}
          </text>
        </Fragment>
      ))}
      <svg x="4%" width="90%" y="40" height="8" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <path d={`M0 4H100${path}`} stroke="var(--ink-3)" />
      </svg>
      {attempts.map(({ number, wait, sinceSeconds }) => (
        <Fragment key={number}>
          <Station x={at(sinceSeconds)} y={44} number={number} />
          <text x={at(sinceSeconds)} y="74" textAnchor="middle">
            {waitLabel(wait)}
          </text>
        </Fragment>
      ))}
    </svg>
  );
}

function Down({ attempts, shown, ticks, share }: AxisProps) {
  const at = (seconds: number) => round(14 + 370 * share(seconds));
  const path = ticks.map(({ seconds, isMajor }) => `M14 ${at(seconds)}h${isMajor ? 8 : 4}`).join('');
  return (
    <svg className={frame.narrow} width="100%" height="398" aria-hidden="true">
      {shown.map(({ label, seconds }) => (
        <Fragment key={label}>
          <line x1="14" x2="100%" y1={at(seconds)} y2={at(seconds)} strokeDasharray="1 4" />
          <text x="100%" y={at(seconds) + 4} textAnchor="end">
            {label}
          </text>
        </Fragment>
      ))}
      <path d={`M14 14V384${path}`} stroke="var(--ink-3)" />
      {attempts.map(({ number, wait, sinceSeconds }) => (
        <Fragment key={number}>
          <Station x={14} y={at(sinceSeconds)} number={number} />
          <text x="36" y={at(sinceSeconds) + 4}>
            {waitLabel(wait)}
          </text>
        </Fragment>
      ))}
    </svg>
  );
}

function Station({ x, y, number }: { x: string | number; y: number; number: number }) {
  return (
    <>
      <circle cx={x} cy={y} r="12" fill="var(--paper)" stroke="var(--ink-2)" />
      <text x={x} y={y + 4} textAnchor="middle" fontWeight="600" style={{ fill: 'var(--ink)' }}>
        {number}
      </text>
    </>
  );
}

function waitLabel(wait: string): string {
  return wait === '' ? 'at once' : `+${wait}`;
}

/** A tick for each of 1 to 9 in every decade. */
function listTicks(last: number): AxisProps['ticks'] {
  const decades = Array.from({ length: Math.floor(Math.log10(last)) + 1 }, (_, exponent) => 10 ** exponent);
  return decades
    .flatMap((decade) =>
      Array.from({ length: 9 }, (_, index) => ({ seconds: (index + 1) * decade, isMajor: index === 0 })),
    )
    .filter(({ seconds }) => seconds <= last);
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
