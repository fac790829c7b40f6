import type { ApiDescription } from '#lib/openapi/description.ts';
import { describeCodeFlow } from './code-flow.ts';
import { describeCursorPaging } from './cursor-paging.ts';
import { describeReportLife } from './report-life.ts';
import { describeRetrySchedule } from './retry-schedule.ts';

/** What each figure draws, and says, from the API description. Its drawing is of that name in `components/docs/figures/`. */
const figures = {
  'authorization-code-flow': describeCodeFlow,
  'cursor-paging': describeCursorPaging,
  'report-life': describeReportLife,
  'retry-schedule': describeRetrySchedule,
};

export type FigureName = keyof typeof figures;
export type FigureOf<Name extends FigureName> = ReturnType<(typeof figures)[Name]>;

export const figureNames = Object.keys(figures) as FigureName[];

/**
 * What a figure draws and says.
 *
 * @throws Error naming what the API description lacks for it.
 */
export function readFigure<Name extends FigureName>(name: Name, description: ApiDescription): FigureOf<Name> {
  return figures[name](description) as FigureOf<Name>;
}
