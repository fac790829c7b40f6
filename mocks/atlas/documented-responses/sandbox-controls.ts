import type { Demonstrations } from './demonstration.ts';

export const sandboxResponses: Demonstrations = {
  'retrieveSandbox 200 application/json': ['GET', '/_sandbox'],
  'resetSandbox 200 application/json': ['POST', '/_sandbox/reset'],
  'advanceClock 200 application/json': ['POST', '/_sandbox/clock', { body: { advance: 'PT1H' } }],
};
