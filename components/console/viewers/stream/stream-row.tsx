import { useEffect, useState } from 'react';
import { Code } from '#components/ui/code.tsx';
import { prettyJson } from '#lib/request/format-json.ts';
import { readServerEvent } from '#lib/request/server-event.ts';
import type { StreamRows } from '#lib/request/stream-rows.ts';
import styles from './stream-viewer.module.css';

/** Longer rows are not laid out: the page would be held up. */
const maxLaidOut = 200_000;

/** One row of a stream, whole. */
export function StreamRow({ rows, row }: { rows: StreamRows; row: number }) {
  const [text, setText] = useState<string>();
  useEffect(() => {
    let isStale = false;
    rows.read(row, row + 1).then(([bytes]) => {
      if (!isStale) setText(new TextDecoder().decode(bytes));
    });
    return () => {
      isStale = true;
    };
  }, [rows, row]);
  return (
    <section className={styles.whole} aria-label={`Row ${row + 1}`}>
      {text === undefined ? <p className="pad meta">Loading</p> : <Code text={layOut(text, rows.format === 'sse')} />}
    </section>
  );
}

function layOut(text: string, isEvent: boolean): string {
  if (text.length > maxLaidOut) return text;
  if (!isEvent) return prettyJson(text.trimEnd());
  const { name, data, id } = readServerEvent(text);
  return [`event: ${name}`, ...(id === undefined ? [] : [`id: ${id}`]), prettyJson(data)].join('\n');
}
