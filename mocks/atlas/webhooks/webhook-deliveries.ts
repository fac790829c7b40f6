import { createObjectReply } from '../../rules/reply.ts';
import type { AtlasServer } from '../atlas-server.ts';
import { type AtlasWorld, requireRoom } from '../atlas-state.ts';
import { emitEvent } from '../emit-event.ts';
import { createListReply } from '../list-reply.ts';
import type { Webhooks } from './create-webhooks.ts';
import { requireDelivery, requireEnabled, requireEndpoint } from './endpoint-lookup.ts';
import type { WebhookDelivery } from './webhook-state.ts';

/** The operations on deliveries: testing an endpoint, looking at what was sent, sending it again. */
export function createWebhookDeliveryHandlers({ operation }: AtlasServer, { deliverer }: Webhooks) {
  return [
    operation('sendTestWebhook', {
      find: ({ world, path }) => requireEndpoint(world, path.webhook_endpoint_id),
      run: ({ world, found }) => {
        requireEnabled(found);
        requireRoom(world, 'events');
        const event = emitEvent(world, {
          event: 'webhook_endpoint.test',
          account_id: null,
          data: { webhook_endpoint_id: found.id },
          created_at: world.clock.stamp(),
        });
        const delivery = requireDeliveryOf(world, event.id);
        return {
          ...createObjectReply(201, delivery),
          change: { object: { type: 'webhook_endpoint', id: found.id }, before: null, after: null },
        };
      },
    }),

    operation('listWebhookDeliveries', {
      find: ({ world, path }) => requireEndpoint(world, path.webhook_endpoint_id),
      run: (call) => {
        const { id } = call.found;
        // Like a filter, so that a cursor of one endpoint's list is none of another's.
        const query = { ...call.query, webhook_endpoint_id: id };
        return createListReply(
          { ...call, query },
          {
            collection: call.world.state.webhookDeliveries,
            matches: ({ row }) => row.webhook_endpoint_id === id,
          },
        );
      },
    }),

    operation('redeliverWebhook', {
      find: ({ world, path }) => requireDelivery(world, path.webhook_delivery_id),
      run: ({ world, found }) => {
        requireEnabled(requireEndpoint(world, found.webhook_endpoint_id));
        const delivery = deliverer.redeliver(world, found);
        return {
          ...createObjectReply(200, delivery),
          change: { object: { type: 'webhook_delivery', id: found.id }, before: found, after: delivery },
        };
      },
    }),
  ];
}

function requireDeliveryOf(world: AtlasWorld, eventId: string): WebhookDelivery {
  const { webhookDeliveries } = world.state;
  const [newest] = webhookDeliveries.walk({ order: 'newest-first', from: webhookDeliveries.end - 1, until: -1 });
  if (newest?.row.event_id === eventId) return newest.row;
  throw new Error(`The event "${eventId}" has no delivery.`);
}
