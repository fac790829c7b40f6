import { createTestSandbox } from '../../test-sandbox.ts';
import type { ResourceErrors } from './cause.ts';

const northstar = { name: 'Northstar Labs', plan: 'pro' };

export const accountErrors: ResourceErrors = {
  ids: { account_id: 'acc_01h8x4t2w9' },
  acceptedBodies: { createAccount: northstar },
  causes: {
    'listAccounts invalid_request': ['GET', '/v1/accounts?limit=500'],
    'createAccount invalid_request': ['POST', '/v1/accounts', { body: { name: 'Northstar Labs' } }],
    'createAccount conflict': () =>
      createTestSandbox({ capacity: { accounts: 137 } }).send('POST', '/v1/accounts', { body: northstar }),
    'retrieveAccount invalid_request': ['GET', '/v1/accounts/{account_id}?expand=owner'],
    'retrieveAccount gone': async ({ send }) => {
      const { json } = await send('GET', '/v1/events?event=account.deleted&limit=1');
      const [event] = json.data as { account_id: string }[];
      return send('GET', `/v1/accounts/${event?.account_id}`);
    },
  },
};
