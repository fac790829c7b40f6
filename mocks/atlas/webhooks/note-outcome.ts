import type { AtlasWorld } from '../atlas-state.ts';
import { emitEvent } from '../emit-event.ts';
import { recordAudit } from '../record-audit.ts';
import { changeEndpoint } from './change-endpoint.ts';
import type { AttemptResult } from './send-webhook.ts';
import type { DeliveryRound, EndpointRow, WebhookDelivery } from './webhook-state.ts';

export type Outcome = {
  /** The delivery. */
  id: string;
  round: DeliveryRound;
  /** When the attempt began, on the world's clock: milliseconds since 1970. */
  startedMs: number;
  /** When the next one would follow; undefined after the last. */
  retryAtMs: number | undefined;
  result: AttemptResult;
  disableAfter: number;
  /** A webhook endpoint as the audit trail shows it. */
  show: (row: EndpointRow) => object;
};

/**
 * Writes an attempt into its delivery, with what follows from it for the delivery and its endpoint.
 *
 * @returns whether the attempt is to be followed by another one.
 */
export function noteOutcome(world: AtlasWorld, outcome: Outcome): boolean {
  const { id, round, startedMs, retryAtMs, result } = outcome;
  const { webhookDeliveries, webhookRounds } = world.state;
  const delivery = webhookDeliveries.find(id);
  if (!delivery || delivery === 'removed') return false;
  const number = delivery.attempts.length + 1;
  const attempt = { number, at: new Date(startedMs).toISOString(), ...result };
  const noted: WebhookDelivery = { ...delivery, attempts: [...delivery.attempts, attempt] };
  world.grow(JSON.stringify(attempt).length);

  const current = webhookRounds.get(id);
  const isSuccess = result.error === null;
  // A redelivery has begun meanwhile, or the delivery has ended with its endpoint: the attempt is only told of.
  if (current !== round && (current || !isSuccess)) {
    webhookDeliveries.replace(noted);
    return false;
  }
  if (!isSuccess && retryAtMs !== undefined) {
    webhookDeliveries.replace({ ...noted, next_attempt_at: new Date(retryAtMs).toISOString() });
    return true;
  }
  webhookRounds.delete(id);
  webhookDeliveries.replace({ ...noted, status: isSuccess ? 'succeeded' : 'failed', next_attempt_at: null });
  countFailures(world, delivery.webhook_endpoint_id, isSuccess, outcome);
  return false;
}

function countFailures(
  world: AtlasWorld,
  endpointId: string,
  isSuccess: boolean,
  { disableAfter, show }: Pick<Outcome, 'disableAfter' | 'show'>,
): void {
  const row = world.state.webhookEndpoints.find(endpointId);
  if (!row || row === 'removed') return;
  const failedInARow = isSuccess ? 0 : row.failedInARow + 1;
  if (failedInARow === row.failedInARow) return;
  const counted = { ...row, failedInARow };
  if (failedInARow < disableAfter || row.status === 'disabled') {
    world.state.webhookEndpoints.replace(counted);
    return;
  }
  const reason = `${failedInARow} deliveries in a row failed.`;
  const disabled = changeEndpoint(world, counted, { status: 'disabled', disabled_reason: reason });
  emitEvent(world, {
    event: 'webhook_endpoint.disabled',
    account_id: null,
    data: { webhook_endpoint_id: endpointId, reason },
    created_at: disabled.updated_at,
  });
  recordAudit(world, {
    actor: { type: 'system', id: 'atlas' },
    action: 'webhook_endpoint.disable',
    object: { type: 'webhook_endpoint', id: endpointId },
    before: show(row),
    after: show(disabled),
    request_id: null,
  });
}
