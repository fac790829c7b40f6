import { createPeriodFilter } from '../rules/period.ts';
import type { Placed } from '../world/collection.ts';
import type { AtlasServer } from './atlas-server.ts';
import type { QueryOf } from './call.ts';
import { createRowsReply } from './ndjson-reply.ts';
import type { AuditEntry } from './resources.ts';

/** The operation on the audit trail. */
export function createAuditLogHandlers({ operation }: AtlasServer) {
  return [
    operation('listAuditLog', {
      run: (call) =>
        createRowsReply(call, { collection: call.world.state.auditTrail, matches: createEntryFilter(call.query) }),
    }),
  ];
}

function createEntryFilter(query: QueryOf<'listAuditLog'>): (placed: Placed<AuditEntry>) => boolean {
  const { action, object_id: objectId } = query;
  const isInPeriod = createPeriodFilter(query);
  return ({ row, createdAtMs }) =>
    (action === undefined || row.action === action) &&
    (objectId === undefined || row.object.id === objectId) &&
    isInPeriod(createdAtMs);
}
