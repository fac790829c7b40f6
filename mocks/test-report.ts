import { expect } from 'vitest';
import type { createTestSandbox } from './test-sandbox.ts';

type TestSandbox = ReturnType<typeof createTestSandbox>;

export const volume = {
  kind: 'event_volume',
  from: '2026-10-01T00:00:00Z',
  to: '2026-11-01T00:00:00Z',
  format: 'json',
};

/** For the header of a request for a report. */
export const failing = { 'atlas-sandbox-scenario': 'report_failed' };

/** Requests a report, and gives its path. */
export async function createReport(
  { send }: TestSandbox,
  body: object = volume,
  headers: Record<string, string> = {},
): Promise<string> {
  const { status, json } = await send('POST', '/v1/reports', { body, headers });
  expect(status).toBe(202);
  return `/v1/reports/${json.id}`;
}

/** Requests a report, lets it complete and downloads it. */
export async function downloadReport(sandbox: TestSandbox, body: object) {
  const path = await createReport(sandbox, body);
  sandbox.advance(8_000);
  const answer = await sandbox.send('GET', `${path}/download`);
  expect(answer.status).toBe(200);
  return answer;
}
