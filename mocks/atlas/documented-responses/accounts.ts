import { type Demonstrations, readTwice } from './demonstration.ts';

const northstar = '/v1/accounts/acc_01h8x4t2w9';

export const accountResponses: Demonstrations = {
  'listAccounts 200 application/json': ['GET', '/v1/accounts'],
  'createAccount 201 application/json': ['POST', '/v1/accounts', { body: { name: 'Northstar Labs', plan: 'pro' } }],
  'retrieveAccount 200 application/json': ['GET', northstar],
  'retrieveAccount 304': readTwice(northstar),
  'updateAccount 200 application/json': ['PATCH', northstar, { body: { plan: 'enterprise' } }],
  'deleteAccount 200 application/json': ['DELETE', northstar],
};
