import type { components } from '#lib/openapi/atlas.gen.ts';
import type { Account, EventDraft } from '../resources.ts';
import { createSeedAccount, createSeedChange, createSeedName, northstar } from './seed-account.ts';
import { endpointIds } from './seed-endpoints.ts';
import type { SeedRandom } from './seed-random.ts';
import { reportReasons } from './seed-words.ts';

type Schemas = components['schemas'];

export type SeedHistory = {
  /** Oldest first, in the state they are in at the end; those that were deleted in between included. */
  accounts: Account[];
  deletedIds: Set<string>;
  /** Oldest first. */
  events: EventDraft[];
};

const startMs = Date.UTC(2025, 4, 1);
export const seedEndMs = Date.UTC(2026, 10, 1);
const livingAccounts = 137;
const deletedAccounts = 9;
const totalEvents = 1200;

/** What has happened in a workspace over 18 months: every account is what its events say that it became. */
export function createSeedHistory(random: SeedRandom, createId: (prefix: string) => string): SeedHistory {
  const names = new Set([northstar.name]);
  const others = Array.from({ length: livingAccounts - 1 + deletedAccounts }, () =>
    createSeedAccount(random, createId('acc'), createSeedName(random, names), timeBetween(random, startMs, seedEndMs)),
  );
  const deletedIds = new Set(others.slice(0, deletedAccounts).map(({ id }) => id));
  const lives = [
    { account: northstar, events: [created(northstar)] },
    ...others.map((account) => liveThrough(random, account, deletedIds.has(account.id))),
  ];
  const events = [...lives.flatMap((life) => life.events), ...workspaceEvents(random)];
  const living = lives.map((life) => life.account).filter(({ id }) => !deletedIds.has(id));
  while (events.length < totalEvents)
    events.push(customEvent(random, living[random.below(living.length)] ?? northstar));
  return {
    accounts: lives.map((life) => life.account).sort(byCreation),
    deletedIds,
    events: events.sort(byCreation),
  };
}

/** An account's changes one after another, each with its events; deleted at the end if it is to be. */
function liveThrough(
  random: SeedRandom,
  first: Account,
  isDeleted: boolean,
): { account: Account; events: EventDraft[] } {
  const events: EventDraft[] = [created(first)];
  let account = first;
  for (let change = random.below(5); change > 0; change--) {
    const changed = createSeedChange(random, account);
    const at = timeBetween(random, Date.parse(account.updated_at), seedEndMs);
    const next: Account = { ...account, ...changed, updated_at: at };
    events.push(...changeEvents(account, next, Object.keys(changed)));
    account = next;
  }
  if (isDeleted) {
    const at = timeBetween(random, Date.parse(account.updated_at), seedEndMs);
    events.push({ event: 'account.deleted', account_id: account.id, data: { account }, created_at: at });
  }
  return { account, events };
}

function created(account: Account): EventDraft {
  return { event: 'account.created', account_id: account.id, data: { account }, created_at: account.created_at };
}

function changeEvents(before: Account, after: Account, changedKeys: string[]): EventDraft[] {
  const previous = Object.fromEntries(Object.entries(before).filter(([key]) => changedKeys.includes(key)));
  const account_id = after.id;
  const created_at = after.updated_at;
  const updated: EventDraft = { event: 'account.updated', account_id, data: { account: after, previous }, created_at };
  if (before.plan === after.plan) return [updated];
  const data = { plan: after.plan, previous_plan: before.plan };
  return [updated, { event: 'account.plan_changed', account_id, data, created_at }];
}

/** Reports and webhook endpoints, which belong to no account. */
function workspaceEvents(random: SeedRandom): EventDraft[] {
  const at = () => timeBetween(random, startMs, seedEndMs);
  const reports = Array.from({ length: 40 }, (_, index): EventDraft => {
    const report = {
      report_id: `rep_0${(index * 7919 + 104729).toString(32).padStart(9, '0')}`,
      kind: random.pick<Schemas['ReportKind']>(['account_activity', 'event_volume', 'audit_trail']),
      format: random.pick<Schemas['ReportFormat']>(['json', 'ndjson', 'csv']),
    };
    if (random.chance(90)) return { event: 'report.completed', account_id: null, data: report, created_at: at() };
    const reason = random.pick(reportReasons);
    return { event: 'report.failed', account_id: null, data: { ...report, reason }, created_at: at() };
  });
  const tests = Array.from({ length: 12 }, (): EventDraft => {
    const data = { webhook_endpoint_id: random.pick(endpointIds) };
    return { event: 'webhook_endpoint.test', account_id: null, data, created_at: at() };
  });
  const disabled: EventDraft = {
    event: 'webhook_endpoint.disabled',
    account_id: null,
    data: { webhook_endpoint_id: endpointIds[1], reason: '5 deliveries in a row failed.' },
    created_at: at(),
  };
  return [...reports, ...tests, disabled];
}

function customEvent(random: SeedRandom, account: Account): EventDraft {
  const at = timeBetween(random, Date.parse(account.created_at), seedEndMs);
  const [event, data] = random.pick<[string, Record<string, unknown>]>([
    ['custom.seat_added', { seats: 1 + random.below(40) }],
    ['custom.invoice_paid', { amount: 4900 + random.below(90_000), currency: random.pick(['EUR', 'USD']) }],
    ['custom.onboarding.finished', { steps: 3 + random.below(5) }],
  ]);
  return { event, account_id: account.id, data, created_at: at };
}

/** An instant between two, in whole seconds. */
function timeBetween(random: SeedRandom, fromMs: number, untilMs: number): string {
  const seconds = Math.max(1, Math.floor((untilMs - fromMs) / 1000));
  return new Date(fromMs + random.below(seconds) * 1000).toISOString().replace('.000Z', 'Z');
}

function byCreation(a: { created_at: string }, b: { created_at: string }): number {
  return Date.parse(a.created_at) - Date.parse(b.created_at);
}
