import type { ReactNode } from 'react';
import { CodeFlow } from '#components/docs/figures/code-flow.tsx';
import { CursorPaging } from '#components/docs/figures/cursor-paging.tsx';
import { FigureFrame } from '#components/docs/figures/figure-frame.tsx';
import { ReportLife } from '#components/docs/figures/report-life.tsx';
import { RetrySchedule } from '#components/docs/figures/retry-schedule.tsx';
import { type FigureName, type FigureOf, readFigure } from '#lib/content/figures/figures.ts';
import { readDescription } from '#lib/content/read-description.ts';

type Drawings = { [Name in FigureName]: (data: FigureOf<Name>) => ReactNode };

const drawings: Drawings = {
  'authorization-code-flow': ({ parties, messages }) => <CodeFlow parties={parties} messages={messages} />,
  'cursor-paging': ({ pages, newest }) => <CursorPaging pages={pages} newest={newest} />,
  'report-life': ({ queuedSeconds, runningSeconds }) => (
    <ReportLife queuedSeconds={queuedSeconds} runningSeconds={runningSeconds} />
  ),
  'retry-schedule': ({ attempts }) => <RetrySchedule attempts={attempts} />,
};

/** A drawing of what the API description says. */
export function Figure<Name extends FigureName>({ name }: { name: Name }) {
  const data = readFigure(name, readDescription());
  return <FigureFrame text={data.text}>{drawings[name](data)}</FigureFrame>;
}
