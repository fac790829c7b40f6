import type { AtlasWorld } from '../atlas-state.ts';
import type { EndpointRow } from './webhook-state.ts';

/** Changes a webhook endpoint, and ends its pending deliveries when nothing is to be sent to it any more. */
export function changeEndpoint(world: AtlasWorld, row: EndpointRow, change: Partial<EndpointRow>): EndpointRow {
  const changed = { ...row, ...change, updated_at: world.clock.stamp() };
  world.state.webhookEndpoints.replace(changed);
  if (changed.status === 'disabled') endDeliveries(world, row.id);
  return changed;
}

/** Ends what is pending for a webhook endpoint: no attempt follows any more. */
export function endDeliveries(world: AtlasWorld, endpointId: string): void {
  const { webhookRounds, webhookDeliveries } = world.state;
  for (const [id, round] of [...webhookRounds]) {
    const delivery = webhookDeliveries.find(id);
    if (!delivery || delivery === 'removed' || delivery.webhook_endpoint_id !== endpointId) continue;
    round.cancel();
    webhookRounds.delete(id);
    webhookDeliveries.replace({ ...delivery, status: 'failed', next_attempt_at: null });
  }
}
