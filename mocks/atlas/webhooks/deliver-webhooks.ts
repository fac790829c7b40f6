import type { RandomBytes } from '../../world/ids.ts';
import type { AtlasWorld } from '../atlas-state.ts';
import type { AtlasEvent } from '../resources.ts';
import { listEndpoints, showEndpoint } from './endpoint-lookup.ts';
import type { Inbox } from './inbox.ts';
import { noteOutcome } from './note-outcome.ts';
import type { RetryRules } from './retry-rules.ts';
import type { SendWebhook } from './send-webhook.ts';
import type { DeliveryRound, EndpointRow, WebhookDelivery } from './webhook-state.ts';

export type WebhookDeliverer = {
  /** Begins the deliveries of an event, one for each webhook endpoint that is to get it. Returns at once. */
  deliver(world: AtlasWorld, event: AtlasEvent): void;
  /** Begins a delivery anew, whatever has become of it, and gives it as it is then. Returns at once. */
  redeliver(world: AtlasWorld, delivery: WebhookDelivery): WebhookDelivery;
};

export type DelivererOptions = {
  retries: RetryRules;
  send: SendWebhook;
  inbox: Inbox;
  randomBytes: RandomBytes;
};

/** How many deliveries a world keeps; as the description of `listWebhookDeliveries` says. */
const maxDeliveries = 1_000;
/** What a delivery leaves behind when it is no longer kept: its id, so that it is known to be gone. */
const bytesOfRemoved = 120;

/** Sends events to webhook endpoints, with retries on the world's clock. */
export function createWebhookDeliverer({ retries, send, inbox, randomBytes }: DelivererOptions): WebhookDeliverer {
  const begin = (world: AtlasWorld, id: string) => {
    world.state.webhookRounds.get(id)?.cancel();
    const round: DeliveryRound = { retries: 0, cancel: () => {} };
    world.state.webhookRounds.set(id, round);
    schedule(world, id, round, world.clock.now());
  };

  const schedule = (world: AtlasWorld, id: string, round: DeliveryRound, dueMs: number) => {
    round.cancel = world.timers.at(dueMs, () => attempt(world, id, round));
  };

  const attempt = async (world: AtlasWorld, id: string, round: DeliveryRound) => {
    const { webhookDeliveries, webhookEndpoints, webhookRounds, events } = world.state;
    const delivery = webhookDeliveries.find(id);
    if (webhookRounds.get(id) !== round || !delivery || delivery === 'removed') return;
    const row = webhookEndpoints.find(delivery.webhook_endpoint_id);
    const event = events.find(delivery.event_id);
    if (!row || row === 'removed' || !event || event === 'removed') return;
    const startedMs = world.clock.now();
    const result = await send(world, row, event);
    if (world.life.signal.aborted) return;
    const delayMs = retries.delaysMs[round.retries];
    const retryAtMs = delayMs === undefined ? undefined : Math.round(startedMs + delayMs * spread());
    const { disableAfter } = retries;
    const show = (shown: EndpointRow) => showEndpoint(shown, inbox.urlOf(world));
    const isToRetry = noteOutcome(world, { id, round, startedMs, retryAtMs, result, disableAfter, show });
    if (!isToRetry || retryAtMs === undefined) return;
    round.retries += 1;
    schedule(world, id, round, retryAtMs);
  };

  /** A factor around 1. */
  const spread = () => {
    const [a = 0, b = 0] = randomBytes(2);
    return 1 + retries.jitter * ((2 * (a * 256 + b)) / 65_535 - 1);
  };

  return {
    deliver(world, event) {
      for (const row of listEndpoints(world).filter((endpoint) => isFor(endpoint, event))) {
        const delivery: WebhookDelivery = {
          id: world.ids.next('whd'),
          type: 'webhook_delivery',
          webhook_endpoint_id: row.id,
          event_id: event.id,
          status: 'pending',
          attempts: [],
          next_attempt_at: event.created_at,
          created_at: event.created_at,
        };
        world.state.webhookDeliveries.add(delivery);
        world.grow(JSON.stringify(delivery).length);
        dropOldest(world);
        begin(world, delivery.id);
      }
    },
    redeliver(world, delivery) {
      const nextAttemptAt = new Date(world.clock.now()).toISOString();
      const pending: WebhookDelivery = { ...delivery, status: 'pending', next_attempt_at: nextAttemptAt };
      world.state.webhookDeliveries.replace(pending);
      begin(world, delivery.id);
      return pending;
    },
  };
}

/** A test goes to the endpoint that is tested, whatever that subscribes to, and to no other. */
function isFor({ id, status, events }: EndpointRow, event: AtlasEvent): boolean {
  if (status !== 'enabled') return false;
  if (isTest(event)) return id === event.data.webhook_endpoint_id;
  return events.some((filter) => filter === '*' || filter === event.event || isFamilyOf(filter, event.event));
}

function isTest(event: AtlasEvent): event is Extract<AtlasEvent, { event: 'webhook_endpoint.test' }> {
  return event.event === 'webhook_endpoint.test';
}

function isFamilyOf(filter: string, name: string): boolean {
  return filter.endsWith('.*') && name.startsWith(filter.slice(0, -1));
}

function dropOldest(world: AtlasWorld): void {
  const { webhookDeliveries, webhookRounds } = world.state;
  if (webhookDeliveries.size <= maxDeliveries) return;
  const from = world.state.oldestDelivery;
  const [oldest] = webhookDeliveries.walk({ order: 'oldest-first', from, until: webhookDeliveries.end });
  if (!oldest) return;
  const { position, row } = oldest;
  webhookRounds.get(row.id)?.cancel();
  webhookRounds.delete(row.id);
  webhookDeliveries.remove(row.id);
  world.state.oldestDelivery = position + 1;
  world.grow(bytesOfRemoved - JSON.stringify(row).length);
}
