import type { ApiDescription } from '#lib/openapi/description.ts';
import { requireFact } from '#lib/openapi/facts.ts';
import { readRetrySchedule } from '#lib/openapi/retry-schedule.ts';
import type { FigureText } from './figure-text.ts';

/**
 * When a delivery that keeps failing is tried again.
 *
 * @throws Error when the API description knows no retries.
 */
export function describeRetrySchedule(description: ApiDescription) {
  const attempts = readRetrySchedule(description.document);
  const last = attempts.at(-1);
  if (!last) throw new Error('retry-schedule draws x-webhook-retries, which the API description does not have.');
  const jitter = requireFact(description, 'webhook-jitter');
  return {
    attempts: attempts.map(({ number, shortWait, sinceSeconds }) => ({ number, wait: shortWait, sinceSeconds })),
    text: {
      caption:
        'Time since the event on a logarithmic scale. Each label is the wait before that attempt, ' +
        `give or take ${jitter}. When attempt ${last.number} fails, the delivery has failed.`,
      summary:
        `A delivery that keeps failing is attempted ${last.number} times within ${last.since}, ` +
        `each wait being given or taken ${jitter}; then it has failed:`,
      steps: attempts.map(({ wait, since }, index) => {
        if (index === 0) return 'At once.';
        return index === 1 ? `After ${wait}.` : `After another ${wait}, ${since} after the first.`;
      }),
    } satisfies FigureText,
  };
}
