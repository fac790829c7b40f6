import { type Demonstrations, ndjson, type TestSandbox } from './demonstration.ts';

function listAfterWrite(request = {}) {
  return async ({ send }: TestSandbox) => {
    await send('PATCH', '/v1/accounts/acc_01h8x4t2w9', { body: { plan: 'enterprise' } });
    return send('GET', '/v1/audit_log', request);
  };
}

export const auditLogResponses: Demonstrations = {
  'listAuditLog 200 application/json': listAfterWrite(),
  'listAuditLog 200 application/x-ndjson': listAfterWrite(ndjson),
};
