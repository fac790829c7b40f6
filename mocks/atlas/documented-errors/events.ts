import { createTestSandbox } from '../../test-sandbox.ts';
import type { ResourceErrors } from './cause.ts';

const seatAdded = { event: 'custom.seat_added', account_id: 'acc_01h8x4t2w9' };

export const eventErrors: ResourceErrors = {
  ids: {
    event_id: async ({ send }) => {
      const { json } = await send('GET', '/v1/events?limit=1');
      const [event] = json.data as { id: string }[];
      return String(event?.id);
    },
  },
  acceptedBodies: { createEvent: seatAdded },
  causes: {
    'listEvents invalid_request': ['GET', '/v1/events?account_id=northstar'],
    'listEvents not_acceptable': ['GET', '/v1/events?follow=true', { headers: { accept: 'application/json' } }],
    'listEvents gone': ['GET', '/v1/events?after=evt_01kk3v9q00'],
    'createEvent invalid_request': ['POST', '/v1/events', { body: { ...seatAdded, account_id: 'acc_01h8x4t2w0' } }],
    'createEvent conflict': () =>
      createTestSandbox({ capacity: { events: 1200 } }).send('POST', '/v1/events', { body: seatAdded }),
    'retrieveEvent invalid_request': ['GET', '/v1/events/{event_id}?expand=owner'],
  },
};
