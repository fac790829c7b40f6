import type { ResourceErrors } from './cause.ts';

export const sandboxErrors: ResourceErrors = {
  causes: {
    'retrieveSandbox invalid_request': ['GET', '/_sandbox?expand=owner'],
    'resetSandbox invalid_request': ['POST', '/_sandbox/reset?expand=owner'],
    'advanceClock invalid_request': async ({ send }) => {
      await send('POST', '/_sandbox/clock', { body: { advance: 'PT1H' } });
      return send('POST', '/_sandbox/clock', { body: { advance: 'P400D' } });
    },
  },
};
