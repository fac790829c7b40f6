import { createTestSandbox } from '../../test-sandbox.ts';
import type { Cause, ResourceErrors } from './cause.ts';

const northstar = { name: 'Northstar Labs', plan: 'pro' };

function sendToDeleted(method: string, body?: object): Cause {
  return async ({ send }) => {
    const { json } = await send('GET', '/v1/events?event=account.deleted&limit=1');
    const [event] = json.data as { account_id: string }[];
    return send(method, `/v1/accounts/${event?.account_id}`, body ? { body } : {});
  };
}

export const accountErrors: ResourceErrors = {
  ids: { account_id: 'acc_01h8x4t2w9' },
  acceptedBodies: { createAccount: northstar },
  causes: {
    'listAccounts invalid_request': ['GET', '/v1/accounts?limit=500'],
    'createAccount invalid_request': ['POST', '/v1/accounts', { body: { name: 'Northstar Labs' } }],
    'createAccount several_problems': [
      'POST',
      '/v1/accounts',
      { body: { name: ' ', plan: 'gold', metadata: { tier: 2 } } },
    ],
    'createAccount conflict': () =>
      createTestSandbox({ capacity: { accounts: 137 } }).send('POST', '/v1/accounts', { body: northstar }),
    'retrieveAccount invalid_request': ['GET', '/v1/accounts/{account_id}?expand=owner'],
    'retrieveAccount gone': sendToDeleted('GET'),
    'updateAccount invalid_request': ['PATCH', '/v1/accounts/{account_id}', { body: { name: null } }],
    'updateAccount conflict': () =>
      createTestSandbox({ capacity: { events: 1200 } }).send('PATCH', '/v1/accounts/acc_01h8x4t2w9', {
        body: { name: 'Northstar' },
      }),
    'updateAccount gone': sendToDeleted('PATCH', {}),
    'deleteAccount invalid_request': ['DELETE', '/v1/accounts/{account_id}?expand=owner'],
    'deleteAccount gone': sendToDeleted('DELETE'),
  },
};
