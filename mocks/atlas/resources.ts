import type { components } from '#lib/openapi/atlas.gen.ts';

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

export type Account = components['schemas']['Account'];

export type AtlasEvent = components['schemas']['Event'];

/** An event before it has an id; each name brings the `data` that belongs to it. */
export type EventDraft = DistributiveOmit<AtlasEvent, 'id' | 'type'>;

export type Report = components['schemas']['Report'];

export type AuditEntry = components['schemas']['AuditEntry'];

export type Actor = AuditEntry['actor'];
