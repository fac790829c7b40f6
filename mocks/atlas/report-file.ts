import { writeCsv } from '#lib/http/csv.ts';
import type { ReportTable } from './report-rows.ts';
import type { Report } from './resources.ts';

export const reportMediaTypes: Record<Report['format'], string> = {
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  csv: 'text/csv',
};

/** A report as the text of a file. */
export function writeReport(table: ReportTable, format: Report['format']): string {
  switch (format) {
    case 'json':
      return JSON.stringify(table.rows);
    case 'ndjson':
      return table.rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    case 'csv':
      return writeTable(table);
  }
}

function writeTable(table: ReportTable): string {
  switch (table.kind) {
    case 'account_activity':
      return writeCsv(
        ['account_id', 'name', 'plan', 'events', 'last_event_at'],
        table.rows.map((row) => [row.account_id, row.name, row.plan, row.events, row.last_event_at]),
      );
    case 'event_volume':
      return writeCsv(
        ['date', 'event', 'count'],
        table.rows.map((row) => [row.date, row.event, row.count]),
      );
    case 'audit_trail':
      return writeCsv(
        [
          'id',
          'type',
          'actor.type',
          'actor.id',
          'action',
          'object.type',
          'object.id',
          'before',
          'after',
          'request_id',
          'created_at',
        ],
        table.rows.map(({ id, type, actor, action, object, before, after, request_id, created_at }) => [
          ...[id, type, actor.type, actor.id, action, object.type, object.id],
          ...[before && JSON.stringify(before), after && JSON.stringify(after), request_id, created_at],
        ]),
      );
  }
}
