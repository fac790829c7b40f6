import { expect, it } from 'vitest';
import { parseDocument } from './document.ts';
import { readRetrySchedule } from './retry-schedule.ts';

it('counts the attempts of a delivery, with the time before each and the time in all', () => {
  const document = parseDocument('openapi: 3.1.0\nx-webhook-retries: { schedule: [PT5S, PT2M, P1D] }');
  expect(readRetrySchedule(document)).toEqual([
    { number: 1, wait: '', shortWait: '', since: '', sinceSeconds: 0 },
    { number: 2, wait: '5 seconds', shortWait: '5 s', since: '5 seconds', sinceSeconds: 5 },
    { number: 3, wait: '2 minutes', shortWait: '2 min', since: '2 minutes 5 seconds', sinceSeconds: 125 },
    { number: 4, wait: '1 day', shortWait: '1 d', since: '1 day 2 minutes 5 seconds', sinceSeconds: 86_525 },
  ]);
});

it('has no attempts where the description knows no retries', () => {
  expect(readRetrySchedule(parseDocument('openapi: 3.1.0'))).toEqual([]);
});
