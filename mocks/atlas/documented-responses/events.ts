import { type Demonstrations, ndjson, readTwice, type TestSandbox } from './demonstration.ts';

async function findEvent({ send }: TestSandbox): Promise<string> {
  const { json } = await send('GET', '/v1/events?limit=1');
  const [event] = json.data as { id: string }[];
  return `/v1/events/${event?.id}`;
}

export const eventResponses: Demonstrations = {
  'listEvents 200 application/json': ['GET', '/v1/events'],
  'listEvents 200 application/x-ndjson': ['GET', '/v1/events', ndjson],
  'createEvent 201 application/json': [
    'POST',
    '/v1/events',
    { body: { event: 'custom.seat_added', account_id: 'acc_01h8x4t2w9', data: { seats: 12 } } },
  ],
  'retrieveEvent 200 application/json': async (sandbox) => sandbox.send('GET', await findEvent(sandbox)),
  'retrieveEvent 304': async (sandbox) => readTwice(await findEvent(sandbox))(sandbox),
};
