import { useMemo, useState } from 'react';
import controls from '#components/ui/controls.module.css';
import type { ConsoleOperation } from '#lib/request/console-operation.ts';
import type { Draft } from '#lib/request/draft.ts';
import type { Answer } from '#lib/request/send-result.ts';
import { saveFile } from '../viewers/save-file.ts';
import { useWalk } from './use-walk.ts';
import styles from './walk-panel.module.css';
import { WalkTable } from './walk-table.tsx';

type WalkPanelProps = { operation: ConsoleOperation; first: { draft: Draft; answer: Answer } };

/** All pages of a list as one table, which fills while they come. */
export function WalkPanel({ operation, first: { draft, answer } }: WalkPanelProps) {
  const [first] = useState({ draft, answer });
  const walk = useWalk(operation, first);
  const { rows, pages, end } = walk;
  const text = useMemo(
    () => `${number(rows.length)} rows of ${number(pages)} page${pages === 1 ? '' : 's'}`,
    [rows, pages],
  );
  return (
    <section className={styles.walk} aria-label="All pages">
      <p className="row pad">
        <span className="push" role="status">
          {end === undefined ? `${text} so far` : `${text}. ${endText(end)}`}
        </span>
        {end === undefined && (
          <button className={controls.textButton} type="button" onClick={walk.stop}>
            Stop
          </button>
        )}
        {walk.hasMore && (
          <button className={controls.textButton} type="button" onClick={walk.goOn}>
            Go on
          </button>
        )}
        {end !== undefined && (
          <button
            className={controls.textButton}
            type="button"
            onClick={() =>
              saveFile(new Blob(rows.map((row) => `${row.replaceAll(/\r?\n/g, '')}\n`)), `${operation.id}.ndjson`)
            }
          >
            Download
          </button>
        )}
      </p>
      <WalkTable rows={rows} />
    </section>
  );
}

function endText(end: NonNullable<ReturnType<typeof useWalk>['end']>): string {
  if (end === 'last') return 'That is all.';
  return end === 'stopped' ? 'You stopped.' : end.problem;
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}
