import { ApiError } from '../../rules/api-error.ts';
import { quote } from '../../rules/problem-text.ts';
import type { AtlasWorld } from '../atlas-state.ts';
import type { EndpointRow, WebhookDelivery, WebhookEndpoint } from './webhook-state.ts';

/** A webhook endpoint as answers show it: its secret has operations of its own. */
export function showEndpoint(row: EndpointRow, inboxUrl: string): WebhookEndpoint {
  const { rotations, earlierSecretUntilMs, failedInARow, ...shown } = row;
  return { ...shown, url: row.url ?? inboxUrl };
}

/** The webhook endpoints of a world, oldest first. */
export function listEndpoints({ state }: AtlasWorld): EndpointRow[] {
  const { webhookEndpoints } = state;
  const walk = webhookEndpoints.walk({ order: 'oldest-first', from: 0, until: webhookEndpoints.end });
  return [...walk].map(({ row }) => row);
}

/** @throws ApiError `not_found`, or `gone` when the webhook endpoint has been deleted. */
export function requireEndpoint(world: AtlasWorld, id: string): EndpointRow {
  const row = world.state.webhookEndpoints.find(id);
  const param = 'webhook_endpoint_id';
  if (row === 'removed') {
    throw new ApiError('gone', `The webhook endpoint "${id}" has been deleted. Its id is never used again.`, { param });
  }
  if (row) return row;
  const message = `There is no webhook endpoint with the id ${quote(id)}. Look it up with GET /v1/webhook_endpoints.`;
  throw new ApiError('not_found', message, { param });
}

/** @throws ApiError `not_found`, or `gone` when the delivery or its endpoint is no more. */
export function requireDelivery(world: AtlasWorld, id: string): WebhookDelivery {
  const delivery = world.state.webhookDeliveries.find(id);
  const param = 'webhook_delivery_id';
  if (delivery === undefined) {
    const list = '/v1/webhook_endpoints/{webhook_endpoint_id}/deliveries';
    const message = `There is no webhook delivery with the id ${quote(id)}. Look it up with GET ${list}.`;
    throw new ApiError('not_found', message, { param });
  }
  if (delivery === 'removed') {
    const message = `The webhook delivery "${id}" is not kept any more: there have been many newer ones.`;
    throw new ApiError('gone', message, { param });
  }
  if (world.state.webhookEndpoints.find(delivery.webhook_endpoint_id) !== 'removed') return delivery;
  const message = `The webhook endpoint of the delivery "${id}" has been deleted, so there is nowhere to send it.`;
  throw new ApiError('gone', message, { param });
}

/** @throws ApiError `conflict` when nothing is sent to the endpoint. */
export function requireEnabled({ id, status }: EndpointRow): void {
  if (status === 'enabled') return;
  const advice = `Enable it with PATCH /v1/webhook_endpoints/${id} and {"status":"enabled"}, then send again.`;
  throw new ApiError('conflict', `The webhook endpoint "${id}" is disabled. ${advice}`);
}
