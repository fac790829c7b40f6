type ReportLifeProps = { queuedSeconds: number; runningSeconds: number };

/** How much of the width is time; the rest is what a report ends as. */
const axis = 66;

/** The states of a report along an axis of time, and the two ways in which it ends. */
export function ReportLife({ queuedSeconds, runningSeconds }: ReportLifeProps) {
  const begin = `${Math.round((axis * queuedSeconds) / (queuedSeconds + runningSeconds))}%`;
  const end = `${axis}%`;
  return (
    <svg width="100%" height="72" aria-hidden="true">
      <line x1="0" x2={begin} y1="32" y2="32" stroke="var(--ink-2)" strokeDasharray="4 4" />
      {/* The zebra scale of everything that makes progress. */}
      <line x1={begin} x2={end} y1="32" y2="32" stroke="var(--ink-2)" strokeWidth="10" />
      <line x1={begin} x2={end} y1="32" y2="32" stroke="var(--paper)" strokeWidth="8" strokeDasharray="12" />
      {[
        { x: '0', seconds: 0, state: 'queued' },
        { x: begin, seconds: queuedSeconds, state: 'running' },
        { x: end, seconds: queuedSeconds + runningSeconds, state: '' },
      ].map(({ x, seconds, state }) => (
        <g key={x}>
          <line x1={x} x2={x} y1="8" y2="40" />
          <text x={x} y="16" {...(state === '' ? { dx: -5, textAnchor: 'end' } : { dx: 5 })}>
            {seconds} s
          </text>
          <text x={x} y="60" style={{ fill: 'var(--ink)' }}>
            {state}
          </text>
        </g>
      ))}
      <svg x={end} y="0" overflow="visible" aria-hidden="true">
        <path d="M0 32H10M18 22H10V46H18" stroke="var(--ink-2)" />
        <circle cx="22" cy="22" r="4.5" fill="var(--grove)" stroke="none" />
        <rect x="18" y="42" width="9" height="9" fill="var(--hazard)" stroke="none" />
        <text x="32" y="26" style={{ fill: 'var(--ink)' }}>
          completed
        </text>
        <text x="32" y="50" style={{ fill: 'var(--ink)' }}>
          failed
        </text>
      </svg>
    </svg>
  );
}
