import { createTestSandbox } from '../../test-sandbox.ts';
import type { ResourceErrors, TestSandbox } from './cause.ts';

/** Of the portal's own origin, so that no name is looked up. */
const hook = { url: 'https://docs.atlasfiction.com/hook', events: ['report.*'] };
const loopback = 'https://127.0.0.1/hook';
const seeded = '/v1/webhook_endpoints/whe_02b9f4k1zt';

async function createDelivery({ send }: TestSandbox): Promise<string> {
  return String((await send('POST', `${seeded}/test`)).json.id);
}

function afterDeletion(method: string, path = '') {
  return async ({ send }: TestSandbox) => {
    await send('DELETE', seeded);
    return send(method, `${seeded}${path}`, method === 'PATCH' ? { body: { status: 'enabled' } } : {});
  };
}

export const webhookErrors: ResourceErrors = {
  ids: { webhook_endpoint_id: 'whe_02b9f4k1zt', webhook_delivery_id: createDelivery },
  acceptedBodies: { createWebhookEndpoint: hook },
  causes: {
    'listWebhookEndpoints invalid_request': ['GET', '/v1/webhook_endpoints?limit=500'],
    'createWebhookEndpoint invalid_request': [
      'POST',
      '/v1/webhook_endpoints',
      { body: { ...hook, events: ['account.renamed'] } },
    ],
    'createWebhookEndpoint url_not_allowed': ['POST', '/v1/webhook_endpoints', { body: { ...hook, url: loopback } }],
    'createWebhookEndpoint conflict': async () => {
      const { send } = createTestSandbox();
      for (let count = 0; count < 18; count++) await send('POST', '/v1/webhook_endpoints', { body: hook });
      return send('POST', '/v1/webhook_endpoints', { body: hook });
    },
    'retrieveWebhookEndpoint invalid_request': ['GET', `${seeded}?expand=owner`],
    'retrieveWebhookEndpoint gone': afterDeletion('GET'),
    'updateWebhookEndpoint invalid_request': ['PATCH', seeded, { body: { events: null } }],
    'updateWebhookEndpoint url_not_allowed': ['PATCH', seeded, { body: { url: loopback } }],
    'updateWebhookEndpoint conflict': async () => {
      const resolved = Promise.withResolvers<{ address: string; family: number }[]>();
      const { send } = createTestSandbox({ webhooks: { lookup: () => resolved.promise } });
      const slow = send('PATCH', seeded, { body: { url: 'https://hooks.example/' } });
      await send('PATCH', seeded, { body: { description: null } });
      resolved.resolve([{ address: '93.184.216.34', family: 4 }]);
      return slow;
    },
    'updateWebhookEndpoint gone': afterDeletion('PATCH'),
    'deleteWebhookEndpoint invalid_request': ['DELETE', `${seeded}?expand=owner`],
    'deleteWebhookEndpoint gone': afterDeletion('DELETE'),
    'rotateWebhookSecret invalid_request': ['POST', `${seeded}/rotate_secret?expand=owner`],
    'rotateWebhookSecret gone': afterDeletion('POST', '/rotate_secret'),
    'sendTestWebhook invalid_request': ['POST', `${seeded}/test?expand=owner`],
    'sendTestWebhook conflict': async ({ send }) => {
      await send('PATCH', seeded, { body: { status: 'disabled' } });
      return send('POST', `${seeded}/test`);
    },
    'sendTestWebhook gone': afterDeletion('POST', '/test'),
    'listWebhookDeliveries invalid_request': ['GET', `${seeded}/deliveries?limit=500`],
    'listWebhookDeliveries gone': afterDeletion('GET', '/deliveries'),
    'redeliverWebhook invalid_request': ['POST', '/v1/webhook_deliveries/{webhook_delivery_id}/redeliver?expand=owner'],
    'redeliverWebhook conflict': async (sandbox) => {
      const id = await createDelivery(sandbox);
      await sandbox.send('PATCH', seeded, { body: { status: 'disabled' } });
      return sandbox.send('POST', `/v1/webhook_deliveries/${id}/redeliver`);
    },
    'redeliverWebhook gone': async (sandbox) => {
      const id = await createDelivery(sandbox);
      await sandbox.send('DELETE', seeded);
      return sandbox.send('POST', `/v1/webhook_deliveries/${id}/redeliver`);
    },
  },
};
