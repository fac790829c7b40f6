import { ApiError } from '../rules/api-error.ts';
import { negotiate } from '../rules/negotiate.ts';
import { quote } from '../rules/problem-text.ts';
import { createObjectReply, type Reply } from '../rules/reply.ts';
import type { AtlasServer } from './atlas-server.ts';
import { type AtlasWorld, requireRoom } from './atlas-state.ts';
import { emitEvent } from './emit-event.ts';
import { createListReply } from './list-reply.ts';
import { reportMediaTypes, writeReport } from './report-file.ts';
import { computeRows } from './report-rows.ts';
import { dueMsOf, type ReportJob, type ReportOutcome, showReport } from './report-state.ts';
import type { Report } from './resources.ts';

const failureScenario = 'report_failed';

/** The operations on reports. */
export function createReportHandlers({ operation }: AtlasServer) {
  return [
    operation('listReports', {
      run: (call) =>
        createListReply(call, {
          collection: call.world.state.reports,
          matches: () => true,
          show: (job) => show(call.world, settleIfDue(call.world, job)),
        }),
    }),

    operation('createReport', {
      run({ world, body, scenario }) {
        requireRoom(world, 'reports');
        const { kind, from, to, format } = body;
        const job: ReportJob = {
          id: world.ids.next('rep'),
          kind,
          from,
          to,
          format,
          failsOnPurpose: scenario === failureScenario,
          requestedAtMs: world.clock.now(),
          created_at: world.clock.stamp(),
        };
        world.state.reports.add(job);
        world.grow(JSON.stringify(job).length);
        world.timers.at(dueMsOf(job), () => void settle(world, job.id));
        const report = show(world, job);
        return {
          ...createObjectReply(202, report, { Location: `/v1/reports/${report.id}` }),
          change: { object: { type: 'report', id: report.id }, before: null, after: report },
        };
      },
    }),

    operation('retrieveReport', {
      find: ({ world, path }) => requireReport(world, path.report_id),
      run: ({ world, found }) => createObjectReply(200, show(world, found)),
    }),

    operation('downloadReport', {
      find: ({ world, path }) => requireReport(world, path.report_id),
      run: ({ world, found, accept }) => createDownloadReply(show(world, found), found.outcome, accept),
    }),
  ];
}

function show(world: AtlasWorld, job: ReportJob): Report {
  return showReport(job, world.clock.now());
}

/** @throws ApiError `not_found`. */
function requireReport(world: AtlasWorld, id: string): ReportJob {
  const job = world.state.reports.find(id);
  if (job && job !== 'removed') return settleIfDue(world, job);
  throw new ApiError('not_found', `There is no report with the id ${quote(id)}. Look it up with GET /v1/reports.`, {
    param: 'report_id',
  });
}

/** Whoever looks at a report whose time is up sees it settled, also when its timer is a little late. */
function settleIfDue(world: AtlasWorld, job: ReportJob): ReportJob {
  return world.clock.now() < dueMsOf(job) ? job : settle(world, job.id);
}

/** Ends a report, with its event; once and for all, however often it is asked to. */
function settle(world: AtlasWorld, id: string): ReportJob {
  const job = world.state.reports.find(id);
  if (!job || job === 'removed') throw new Error(`The report "${id}" is not there to be settled.`);
  if (job.outcome) return job;
  const outcome = computeOutcome(world, job);
  const settled = { ...job, outcome };
  world.state.reports.replace(settled);
  const { kind, format } = job;
  const data = { report_id: id, kind, format };
  const created_at = world.clock.stamp();
  if (outcome.status === 'completed') {
    world.grow(outcome.text.length);
    emitEvent(world, { event: 'report.completed', account_id: null, data, created_at });
  } else {
    const { reason } = outcome;
    emitEvent(world, { event: 'report.failed', account_id: null, data: { ...data, reason }, created_at });
  }
  return settled;
}

function computeOutcome(world: AtlasWorld, job: ReportJob): ReportOutcome {
  if (job.failsOnPurpose)
    return { status: 'failed', reason: 'The data of this period could not be read. Request the report again.' };
  const text = writeReport(computeRows(world, job), job.format);
  if (world.bytes + text.length > world.state.capacity.bytes)
    return { status: 'failed', reason: 'The report was too large for this workspace. Choose a shorter period.' };
  return { status: 'completed', text };
}

function createDownloadReply(report: Report, outcome: ReportOutcome | undefined, accept: string | null): Reply {
  const { id, kind, format, status } = report;
  const mediaType = reportMediaTypes[format];
  if (!negotiate(accept, [mediaType])) {
    const message = `This report was requested as ${format}. Send ${mediaType} as Accept, or leave Accept out.`;
    throw new ApiError('not_acceptable', message, { param: 'Accept' });
  }
  if (outcome?.status === 'failed') {
    const message = `The report has failed, so there is nothing to download. ${outcome.reason}`;
    throw new ApiError('conflict', message);
  }
  if (!outcome) {
    const message = `The report is ${status}. Download it once GET /v1/reports/${id} says that it is completed.`;
    throw new ApiError('conflict', message);
  }
  const headers = { 'Content-Disposition': `attachment; filename="${kind}_${id}.${format}"` };
  const { text } = outcome;
  if (format === 'json') return { status: 200, headers, content: { kind: 'json', text } };
  return {
    status: 200,
    headers,
    content: { kind: 'text', mediaType: format === 'csv' ? `${mediaType}; charset=utf-8` : mediaType, text },
  };
}
