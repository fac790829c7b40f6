import { type Demonstrations, readTwice } from './demonstration.ts';

const seeded = '/v1/webhook_endpoints/whe_02b9f4k1zt';
/** Of the portal's own origin, so that no name is looked up. */
const hook = { url: 'https://docs.atlasfiction.com/hook', events: ['report.*'] };

export const webhookResponses: Demonstrations = {
  'listWebhookEndpoints 200 application/json': ['GET', '/v1/webhook_endpoints'],
  'createWebhookEndpoint 201 application/json': ['POST', '/v1/webhook_endpoints', { body: hook }],
  'retrieveWebhookEndpoint 200 application/json': ['GET', seeded],
  'retrieveWebhookEndpoint 304': readTwice(seeded),
  'updateWebhookEndpoint 200 application/json': ['PATCH', seeded, { body: { status: 'disabled' } }],
  'deleteWebhookEndpoint 200 application/json': ['DELETE', seeded],
  'rotateWebhookSecret 200 application/json': ['POST', `${seeded}/rotate_secret`],
  'sendTestWebhook 201 application/json': ['POST', `${seeded}/test`],
  'listWebhookDeliveries 200 application/json': async ({ send }) => {
    await send('POST', `${seeded}/test`);
    return send('GET', `${seeded}/deliveries`);
  },
  'redeliverWebhook 200 application/json': async ({ send }) => {
    const { json } = await send('POST', `${seeded}/test`);
    return send('POST', `/v1/webhook_deliveries/${json.id}/redeliver`);
  },
};
