import { Fragment } from 'react';
import frame from './figure-frame.module.css';

type Message = { from: number; to: number; label: string; wire?: string };

type CodeFlowProps = {
  /** Who takes part, from left to right. */
  parties: string[];
  /**
   * From and to are places among the parties; the same twice is something that a party does by itself. Code in a label
   * stands between backticks.
   */
  messages: Message[];
};

const headHeight = 24;
const lineHeight = 17;
/** Between the words of a message and its arrow, and between that and the next message. */
const [aboveArrow, belowArrow] = [8, 10];

/** Messages between three parties, in order, downwards. */
export function CodeFlow(props: CodeFlowProps) {
  return (
    <>
      <Flow {...props} className={frame.wide} lanes={[18, 50, 82]} />
      {/* Between two lines of life is no room for words here: they stand in the middle of the whole. */}
      <Flow {...props} className={frame.narrow} lanes={[10, 50, 90]} wordsAt={50} />
    </>
  );
}

type FlowProps = CodeFlowProps & {
  className: string | undefined;
  /** Where each party's line of life is, in percent of the width. */
  lanes: number[];
  wordsAt?: number;
};

function Flow({ parties, messages, className, lanes, wordsAt }: FlowProps) {
  const tops = messages.map((_, index) =>
    messages.slice(0, index).reduce((sum, message) => sum + heightOf(message), headHeight),
  );
  const height = messages.reduce((sum, message) => sum + heightOf(message), headHeight);
  const at = (party: number) => lanes[party] ?? 0;
  return (
    <svg className={className} width="100%" height={height} aria-hidden="true">
      {parties.map((party, index) => (
        <Fragment key={party}>
          <line x1={`${at(index)}%`} x2={`${at(index)}%`} y1={headHeight} y2={height} />
          <text x={`${at(index)}%`} y="14" textAnchor="middle" fontWeight="600" style={{ fill: 'var(--ink)' }}>
            {party}
          </text>
        </Fragment>
      ))}
      {messages.map((message, index) => (
        <g key={message.label} transform={`translate(0 ${tops[index]})`}>
          <Words {...message} number={index + 1} x={`${wordsAt ?? (at(message.from) + at(message.to)) / 2}%`} />
          <Arrow from={at(message.from)} to={at(message.to)} y={heightOf(message) - belowArrow} />
        </g>
      ))}
    </svg>
  );
}

function Words({ label, wire, number, x }: Message & { number: number; x: string }) {
  return (
    <>
      <text x={x} y={lineHeight} textAnchor="middle">
        <tspan fontWeight="600">{number}</tspan> {codeSpans(label)}
      </text>
      {wire ? (
        <text x={x} y={2 * lineHeight} textAnchor="middle" fontFamily="var(--font-code)" style={{ fill: 'var(--ink)' }}>
          {wire}
        </text>
      ) : null}
    </>
  );
}

/** A line with its head at the end; a station where a party acts by itself. */
function Arrow({ from, to, y }: { from: number; to: number; y: number }) {
  if (from === to) return <circle cx={`${from}%`} cy={y} r="4" fill="var(--paper)" stroke="var(--ink-2)" />;
  return (
    <>
      <line x1={`${from}%`} x2={`${to}%`} y1={y} y2={y} stroke="var(--ink-2)" />
      <svg x={`${to}%`} y={y} aria-hidden="true">
        <path d={from < to ? 'M-6-4 0 0-6 4' : 'M6-4 0 0 6 4'} stroke="var(--ink-2)" />
      </svg>
    </>
  );
}

function heightOf({ wire }: Message): number {
  return (wire ? 2 : 1) * lineHeight + aboveArrow + belowArrow;
}

function codeSpans(label: string) {
  return label.split('`').map((part, index) =>
    index % 2 === 1 ? (
      <tspan key={part} fontFamily="var(--font-code)">
        {part}
      </tspan>
    ) : (
      part
    ),
  );
}
