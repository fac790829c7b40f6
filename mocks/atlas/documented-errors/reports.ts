import { createTestSandbox } from '../../test-sandbox.ts';
import type { ResourceErrors, TestSandbox } from './cause.ts';

const october = { from: '2026-10-01T00:00:00Z', to: '2026-11-01T00:00:00Z' };
const volume = { kind: 'event_volume', ...october, format: 'csv' };

async function createReport({ send }: TestSandbox): Promise<string> {
  return String((await send('POST', '/v1/reports', { body: volume })).json.id);
}

export const reportErrors: ResourceErrors = {
  ids: { report_id: createReport },
  acceptedBodies: { createReport: volume },
  causes: {
    'listReports invalid_request': ['GET', '/v1/reports?limit=500'],
    'createReport invalid_request': [
      'POST',
      '/v1/reports',
      { body: { ...volume, from: october.to, to: october.from } },
    ],
    'createReport conflict': async () => {
      const { send } = createTestSandbox({ capacity: { reports: 0 } });
      return send('POST', '/v1/reports', { body: volume });
    },
    'retrieveReport invalid_request': ['GET', '/v1/reports/{report_id}?expand=owner'],
    'downloadReport invalid_request': ['GET', '/v1/reports/{report_id}/download?expand=owner'],
    'downloadReport not_acceptable': [
      'GET',
      '/v1/reports/{report_id}/download',
      { headers: { accept: 'application/json' } },
    ],
    'downloadReport conflict': ['GET', '/v1/reports/{report_id}/download'],
  },
};
