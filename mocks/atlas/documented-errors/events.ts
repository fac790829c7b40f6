import type { ResourceErrors } from './cause.ts';

export const eventErrors: ResourceErrors = {
  causes: {
    'listEvents invalid_request': ['GET', '/v1/events?account_id=northstar'],
    'listEvents not_acceptable': ['GET', '/v1/events?follow=true', { headers: { accept: 'application/json' } }],
    'listEvents gone': ['GET', '/v1/events?after=evt_01kk3v9q00'],
  },
};
