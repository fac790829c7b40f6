import type { AtlasClient } from './client.ts';
import { wait } from './deadline.ts';
import { AtlasError } from './errors.ts';
import type { RequestOptions } from './options.ts';
import type { Report } from './schemas.gen.ts';

/** A report that could not be made. `report` is the report, whose `failure_reason` is the message. */
export class ReportFailedError extends AtlasError {
  override name = 'ReportFailedError';
  readonly report: Report;

  constructor(report: Report) {
    super(report.failure_reason ?? 'The report failed.');
    this.report = report;
  }
}

/**
 * Waits until a report is completed, asking once a second unless `pollMs` says otherwise. Give up by `signal`, such as
 * `AbortSignal.timeout(60_000)`.
 *
 * @throws ReportFailedError when it cannot be made.
 */
export async function waitForReport(
  client: AtlasClient,
  reportId: string,
  { pollMs = 1_000, ...options }: RequestOptions & { pollMs?: number } = {},
): Promise<Report> {
  for (;;) {
    const report = await client.reports.retrieve(reportId, options);
    if (report.status === 'completed') return report;
    if (report.status === 'failed') throw new ReportFailedError(report);
    await wait(pollMs, options.signal);
  }
}
