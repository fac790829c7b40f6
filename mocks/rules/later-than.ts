import type { FuncKeywordDefinition } from 'ajv/dist/2020.js';
import { parseDateTime } from './period.ts';

/** `x-laterThan` of a date-time: it lies after the one in another field of the same object, but not too far after it. */
export const laterThanKeyword = 'x-laterThan';

type LaterThan = { field: string; withinDays: number };

const dayMs = 86_400_000;

/** Whether an instant keeps its limits; yes where either is no date-time, which is a problem of its own. */
export const isLaterThan: NonNullable<FuncKeywordDefinition['validate']> = (
  { field, withinDays }: LaterThan,
  text: string,
  _schema,
  context,
) => {
  const other: unknown = context?.parentData[field];
  if (typeof other !== 'string') return true;
  const distanceMs = parseDateTime(text) - parseDateTime(other);
  return Number.isNaN(distanceMs) || (distanceMs > 0 && distanceMs <= withinDays * dayMs);
};

/** @param limits the keyword's value. */
export function describeLaterThan({ field, withinDays }: LaterThan): string {
  return `must be later than ${field}, by at most ${withinDays} days.`;
}
