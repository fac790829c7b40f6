import type { components } from '#lib/openapi/atlas.gen.ts';
import { parseDateTime } from '../rules/period.ts';
import type { Collection, Placed, Row } from '../world/collection.ts';
import type { AtlasWorld } from './atlas-state.ts';
import type { ReportJob } from './report-state.ts';
import type { AuditEntry } from './resources.ts';

type Schemas = components['schemas'];
type AccountActivityRow = Schemas['AccountActivityRow'];
type EventVolumeRow = Schemas['EventVolumeRow'];

/** The rows of a report, with its kind, which decides what they are. */
export type ReportTable =
  | { kind: 'account_activity'; rows: AccountActivityRow[] }
  | { kind: 'event_volume'; rows: EventVolumeRow[] }
  | { kind: 'audit_trail'; rows: AuditEntry[] };

/** Computes a report from what its world holds now. The start of the period belongs to it, the end does not. */
export function computeRows(world: AtlasWorld, { kind, from, to }: ReportJob): ReportTable {
  const period = { fromMs: parseDateTime(from), toMs: parseDateTime(to) };
  switch (kind) {
    case 'account_activity':
      return { kind, rows: countByAccount(world, period) };
    case 'event_volume':
      return { kind, rows: countByDay(world, period) };
    case 'audit_trail':
      return { kind, rows: [...rowsOf(world.state.auditTrail, period)].map(({ row }) => row) };
  }
}

type Period = { fromMs: number; toMs: number };

function* rowsOf<R extends Row>(collection: Collection<R>, { fromMs, toMs }: Period): Generator<Placed<R>> {
  for (const placed of collection.walk({ order: 'oldest-first', from: 0, until: collection.end })) {
    if (placed.createdAtMs >= fromMs && placed.createdAtMs < toMs) yield placed;
  }
}

function countByAccount(world: AtlasWorld, period: Period): AccountActivityRow[] {
  const activity = new Map<string, { events: number; lastEventAt: string }>();
  for (const { row } of rowsOf(world.state.events, period)) {
    if (row.account_id === null) continue;
    const events = (activity.get(row.account_id)?.events ?? 0) + 1;
    activity.set(row.account_id, { events, lastEventAt: row.created_at });
  }
  const existed = rowsOf(world.state.accounts, { ...period, fromMs: Number.NEGATIVE_INFINITY });
  return [...existed].map(({ row: { id, name, plan } }) => ({
    account_id: id,
    name,
    plan,
    events: activity.get(id)?.events ?? 0,
    last_event_at: activity.get(id)?.lastEventAt ?? null,
  }));
}

function countByDay(world: AtlasWorld, period: Period): EventVolumeRow[] {
  const counts = new Map<string, EventVolumeRow>();
  for (const { row, createdAtMs } of rowsOf(world.state.events, period)) {
    const date = new Date(createdAtMs).toISOString().slice(0, 10);
    const key = `${date} ${row.event}`;
    counts.set(key, { date, event: row.event, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
