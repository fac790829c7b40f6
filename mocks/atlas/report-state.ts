import type { Row } from '../world/collection.ts';
import type { Report } from './resources.ts';

type Period = Pick<Report, 'from' | 'to'>;

/** A report as it is kept. How far it is, is not kept: that follows from the clock. */
export type ReportJob = Row &
  Period &
  Pick<Report, 'kind' | 'format'> & {
    /**
     * When it was requested, in milliseconds since 1970 on its world's clock. In a burst of writes `created_at` is a
     * little later, because no two rows have the same.
     */
    requestedAtMs: number;
    /** Set by the failure dial: the report is to fail. */
    failsOnPurpose: boolean;
    /** Undefined until its time is up and somebody has settled it. */
    outcome?: ReportOutcome;
  };

export type ReportOutcome =
  /** The whole file, in the report's format: later downloads give the same bytes, whatever has changed since. */
  { status: 'completed'; text: string } | { status: 'failed'; reason: string };

const queuedMs = 2_000;
const runningMs = 6_000;

/** When the time of a report is up, in milliseconds since 1970 on its world's clock. */
export function dueMsOf({ requestedAtMs }: ReportJob): number {
  return requestedAtMs + queuedMs + runningMs;
}

/**
 * A report as it shows at an instant of its world's clock.
 *
 * @param job settled, if its time is up.
 */
export function showReport(job: ReportJob, nowMs: number): Report {
  const { id, kind, from, to, format, created_at, requestedAtMs, outcome } = job;
  const status = outcome?.status ?? (nowMs < requestedAtMs + queuedMs ? 'queued' : 'running');
  const changedAt = {
    queued: created_at,
    running: new Date(requestedAtMs + queuedMs).toISOString(),
    completed: new Date(dueMsOf(job)).toISOString(),
    failed: new Date(dueMsOf(job)).toISOString(),
  }[status];
  return {
    id,
    type: 'report',
    kind,
    from,
    to,
    format,
    status,
    progress: status === 'completed' ? 100 : readProgress(nowMs - requestedAtMs - queuedMs),
    failure_reason: outcome?.status === 'failed' ? outcome.reason : null,
    created_at,
    updated_at: changedAt,
    completed_at: status === 'completed' ? changedAt : null,
  };
}

/** Percent of the work that is done. It is never all, because only a completed report is complete. */
function readProgress(runForMs: number): number {
  return Math.min(Math.max(Math.floor((runForMs / runningMs) * 100), 0), 99);
}
