import { useEffect, useRef, useState } from 'react';
import type { StreamRows } from '#lib/request/stream-rows.ts';
import { useTick } from '../../use-tick.ts';
import styles from './stream-viewer.module.css';

/** The rate is that of the last so many milliseconds. */
const rateSpanMs = 2_000;
/** Who hears the page is told the count this often. */
const spokenEveryMs = 5_000;

type StreamCountProps = {
  rows: StreamRows;
  arrived: number;
  /** How many had come when the stream was held. */
  held: number | undefined;
  /** How many rows the filter leaves. */
  found: number | undefined;
  startedAt: number | undefined;
};

/** How many rows have come, and how fast they come. */
export function StreamCount({ rows, arrived, held, found, startedAt }: StreamCountProps) {
  useTick(startedAt === undefined ? undefined : 500);
  const rate = startedAt === undefined ? 0 : rows.countSince(Date.now() - startedAt, rateSpanMs) / (rateSpanMs / 1000);
  const parts = [
    `${number(arrived)} ${arrived === 1 ? 'row' : 'rows'}`,
    ...(found === undefined ? [] : [`${number(found)} with the text`]),
    ...(startedAt === undefined ? [] : [`${number(Math.round(rate))} a second`]),
    ...(held === undefined ? [] : [`paused, ${number(arrived - held)} more since`]),
    ...(rows.signsOfLife > 0 ? [`${number(rows.signsOfLife)} keep-alive`] : []),
  ];
  return (
    <p className={`meta ${styles.count}`}>
      <span className="hide" role="status">
        {useSpoken(parts[0] ?? '', startedAt !== undefined)}
      </span>
      {parts.join(' · ')}
    </p>
  );
}

/** A text that changes now and then only, as long as the stream runs. */
function useSpoken(text: string, isRunning: boolean): string {
  const [spoken, setSpoken] = useState('');
  const latest = useRef(text);
  latest.current = text;
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => setSpoken(latest.current), spokenEveryMs);
    return () => clearInterval(timer);
  }, [isRunning]);
  return isRunning ? spoken : text;
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}
