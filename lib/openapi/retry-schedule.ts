import { isObject, type OpenApiDocument } from './document.ts';
import { durationOf, formatDuration, readDurationSeconds, shortenDuration } from './format-fact.ts';

/** One attempt to deliver a webhook, in words. */
export type RetryAttempt = {
  number: number;
  /** How long after the attempt before it; empty for the first. */
  wait: string;
  /** The same, as short as a label: "5 s". */
  shortWait: string;
  /** How long after the first attempt; empty for the first. */
  since: string;
  sinceSeconds: number;
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
    return {
      number: index + 2,
      wait: formatDuration(wait),
      shortWait: shortenDuration(wait),
      since: formatDuration(durationOf(seconds)),
      sinceSeconds: seconds,
    };
  });
  return [{ number: 1, wait: '', shortWait: '', since: '', sinceSeconds: 0 }, ...retries];
}
