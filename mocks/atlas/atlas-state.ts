import { ApiError } from '../rules/api-error.ts';
import { Collection, createSeedRows } from '../world/collection.ts';
import type { World } from '../world/world.ts';
import type { Grants } from './oauth/grants.ts';
import type { ReportJob } from './report-state.ts';
import type { Account, AtlasEvent, AuditEntry } from './resources.ts';
import { readSeed } from './seed/seed.ts';
import type { DeliveryRound, EndpointRow, InboxDelivery, WebhookDelivery } from './webhooks/webhook-state.ts';

/** How much one world may hold. */
export type Capacity = {
  accounts: number;
  events: number;
  webhookEndpoints: number;
  reports: number;
  idempotencyKeys: number;
  bytes: number;
};

/** What a workspace holds. A new resource gets its collection here. */
export type AtlasState = {
  capacity: Capacity;
  accounts: Collection<Account>;
  events: Collection<AtlasEvent>;
  webhookEndpoints: Collection<EndpointRow>;
  webhookDeliveries: Collection<WebhookDelivery>;
  /** By delivery: what is to become of it, as long as it is pending. */
  webhookRounds: Map<string, DeliveryRound>;
  /** No delivery before this position is kept any more. */
  oldestDelivery: number;
  /** What has come to the world's own inbox, newest first. */
  inbox: InboxDelivery[];
  reports: Collection<ReportJob>;
  auditTrail: Collection<AuditEntry>;
  /** Codes and tokens of OAuth. */
  grants: Grants;
  /** Called with each event when it has been recorded. */
  onEvent: (world: World<AtlasState>, event: AtlasEvent) => void;
};

export type AtlasWorld = World<AtlasState>;

const kindNames = {
  accounts: 'accounts',
  events: 'events',
  webhookEndpoints: 'webhook endpoints',
  reports: 'reports',
};
const makeRoom = 'Make room, or use another workspace.';

export function createAtlasState(capacity: Capacity, onEvent: AtlasState['onEvent']): AtlasState {
  const seed = readSeed();
  return {
    capacity,
    accounts: new Collection(seed.accounts),
    events: new Collection(seed.events),
    webhookEndpoints: new Collection(seed.webhookEndpoints),
    webhookDeliveries: new Collection(createSeedRows<WebhookDelivery>([], new Set())),
    webhookRounds: new Map(),
    oldestDelivery: 0,
    inbox: [],
    reports: new Collection(createSeedRows<ReportJob>([], new Set())),
    auditTrail: new Collection(seed.auditTrail),
    grants: new Map(),
    onEvent,
  };
}

/**
 * Makes sure that a world has room for one more row of each kind that is about to be written, before any is; a kind that
 * is named twice needs room for two. The audit trail counts by the bytes that it takes.
 *
 * @throws ApiError `conflict` saying which limit is reached.
 */
export function requireRoom(world: AtlasWorld, ...kinds: (keyof typeof kindNames)[]): void {
  const { capacity, ...collections } = world.state;
  for (const kind of kinds) {
    const needed = kinds.filter((other) => other === kind).length;
    if (collections[kind].size + needed <= capacity[kind]) continue;
    const count = `${capacity[kind].toLocaleString('en-US')} ${kindNames[kind]}`;
    throw new ApiError('conflict', `This workspace holds ${count}, which is its limit. ${makeRoom}`);
  }
  if (world.bytes < capacity.bytes) return;
  throw new ApiError('conflict', `This workspace holds as much data as it can. ${makeRoom}`);
}
