import { expect, it } from 'vitest';
import { parseDocument } from './document.ts';
import { readWebhookEvents } from './webhook-events.ts';

const document = parseDocument(`openapi: 3.1.0
webhooks:
  pet.sold:
    post:
      description: A pet was sold.
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/PetSold' } } } }
  pet.*:
    post: { description: Any other., requestBody: { content: { application/json: { schema: { type: object } } } } }
components:
  schemas:
    PetSold:
      type: object
      properties: { id: { type: string }, data: { type: object, properties: { pet: {}, buyer: {} } } }
`);

it('names the events that webhooks tell of, with what their data holds', () => {
  expect(readWebhookEvents(document)).toEqual([
    { name: 'pet.sold', description: 'A pet was sold.', dataFields: ['pet', 'buyer'] },
    { name: 'pet.*', description: 'Any other.', dataFields: [] },
  ]);
});

it('finds none where the description has no webhooks', () => {
  expect(readWebhookEvents(parseDocument('openapi: 3.1.0'))).toEqual([]);
});
