import { expect } from 'vitest';
import { createReport, volume } from '../../test-report.ts';
import { createTestSandbox } from '../../test-sandbox.ts';
import { durationOf, moveClock, numberOf, type Proofs, unchecked } from './facts.ts';

export const reportProofs: Proofs = {
  'report-queued': () => expectReportStatus(durationOf('report-queued'), 'queued', 'running'),
  'report-running': () =>
    expectReportStatus(durationOf('report-queued') + durationOf('report-running'), 'running', 'completed'),
  'report-period': async () => {
    const fromMs = Date.parse(volume.from);
    const post = (lengthMs: number) =>
      createTestSandbox().send('POST', '/v1/reports', {
        body: { ...volume, to: new Date(fromMs + lengthMs).toISOString() },
      });
    expect((await post(durationOf('report-period'))).status).toBe(202);
    expect((await post(durationOf('report-period') + 1_000)).status).toBe(400);
  },
  'reports-kept': async () => {
    const sandbox = createTestSandbox(unchecked);
    for (let count = 0; count < numberOf('reports-kept'); count++) {
      await createReport(sandbox);
      await moveClock(sandbox, 60_000);
    }
    expect((await sandbox.send('POST', '/v1/reports', { body: volume })).status).toBe(409);
  },
};

async function expectReportStatus(atMs: number, before: string, after: string): Promise<void> {
  for (const [offsetMs, status] of [
    [-1_000, before],
    [1_000, after],
  ] as const) {
    const sandbox = createTestSandbox();
    const path = await createReport(sandbox);
    await moveClock(sandbox, atMs + offsetMs);
    expect((await sandbox.send('GET', path)).json.status).toBe(status);
  }
}
