import type { ResourceErrors } from './cause.ts';

export const auditLogErrors: ResourceErrors = {
  causes: { 'listAuditLog invalid_request': ['GET', '/v1/audit_log?object_id=northstar'] },
};
