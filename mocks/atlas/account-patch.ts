import { isDeepStrictEqual } from 'node:util';
import type { JsonValue } from '#lib/http/json-value.ts';
import { isObject } from '#lib/openapi/document.ts';
import type { InputProblem } from '../rules/api-error.ts';
import { mergePatch } from '../rules/merge-patch.ts';
import type { BodyOf } from './call.ts';
import type { Account, EventDraft } from './resources.ts';

const attributes = ['name', 'plan', 'status', 'owner_email', 'metadata'] as const;
/** As `maxProperties` of the schema says of what is stored; a patch itself may name more keys, to remove them. */
const maxMetadataKeys = 50;

/** What a patch would leave too much of in an account's metadata. */
export function findMetadataProblem({ metadata }: Account, patch: JsonValue | undefined): InputProblem[] {
  const merged = isObject(patch) ? mergePatch(metadata, patch) : {};
  const count = Object.keys(isObject(merged) ? merged : {}).length;
  if (count <= maxMetadataKeys) return [];
  const message = `The metadata field takes at most ${maxMetadataKeys} keys, and would have ${count}. Remove others with null.`;
  return [{ param: 'metadata', message }];
}

/** An account with a patch applied (RFC 7396); where the patch removes an attribute, it has its empty value. */
export function patchAccount(account: Account, patch: BodyOf<'updateAccount'>): Account {
  const { metadata, owner_email, ...others } = patch;
  // The schema allows no null in what is left, and none but texts in metadata once nulls have been merged.
  const merged = mergePatch(account.metadata, metadata ?? {}) as Account['metadata'];
  return {
    ...account,
    ...others,
    ...(owner_email === undefined ? {} : { owner_email }),
    metadata: metadata === null ? {} : merged,
  };
}

/** The events that tell of a change; none where nothing has changed. */
export function tellChange(before: Account, after: Account): EventDraft[] {
  const changed = attributes.filter((name) => !isDeepStrictEqual(before[name], after[name]));
  if (changed.length === 0) return [];
  const shared = { account_id: after.id, created_at: after.updated_at };
  const previous = Object.fromEntries(changed.map((name) => [name, before[name]]));
  const updated: EventDraft = { event: 'account.updated', ...shared, data: { account: after, previous } };
  if (before.plan === after.plan) return [updated];
  const data = { plan: after.plan, previous_plan: before.plan };
  return [updated, { event: 'account.plan_changed', ...shared, data }];
}
