import { isObject, type OpenApiDocument } from './document.ts';
import { durationOf, formatDuration, readDurationSeconds } from './format-fact.ts';

/** One attempt to deliver a webhook, in words. */
export type RetryAttempt = {
  number: number;
  /** How long after the attempt before it; empty for the first. */
  wait: string;
  /** How long after the first attempt; empty for the first. */
  since: string;
};

/**
 * The attempts that `x-webhook-retries` of the API description makes, the first one included; none where it has none.
 *
 * @throws Error when a wait is no ISO 8601 duration.
 */
export function readRetrySchedule(document: OpenApiDocument): RetryAttempt[] {
  const source = document['x-webhook-retries'];
  const schedule = isObject(source) && Array.isArray(source.schedule) ? source.schedule.map(String) : [];
  if (schedule.length === 0) return [];
  let seconds = 0;
  const retries = schedule.map((wait, index) => {
    seconds += readDurationSeconds(wait);
    return { number: index + 2, wait: formatDuration(wait), since: formatDuration(durationOf(seconds)) };
  });
  return [{ number: 1, wait: '', since: '' }, ...retries];
}
