import type { ObjectChange } from '../rules/reply.ts';
import type { AtlasWorld } from './atlas-state.ts';
import type { AuditEntry } from './resources.ts';

type AuditDraft = ObjectChange & Pick<AuditEntry, 'actor' | 'action' | 'request_id'>;

/** Notes a write in the world's audit trail. */
export function recordAudit(world: AtlasWorld, draft: AuditDraft): void {
  const { actor, action, object, before, after, request_id } = draft;
  const entry: AuditEntry = {
    id: world.ids.next('aud'),
    type: 'audit_entry',
    actor,
    action,
    object,
    before: before && { ...before },
    after: after && { ...after },
    request_id,
    created_at: world.clock.stamp(),
  };
  world.state.auditTrail.add(entry);
  world.grow(JSON.stringify(entry).length);
}
