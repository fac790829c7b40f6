import { Readable } from 'node:stream';
import { parse as parseCsv } from 'csv-parse/sync';
import ndjson from 'ndjson';
import { describe, expect, test } from 'vitest';
import { downloadReport, volume } from '../test-report.ts';
import { createTestSandbox } from '../test-sandbox.ts';

type TestSandbox = ReturnType<typeof createTestSandbox>;
type Row = Record<string, unknown>;

async function rowsOf(sandbox: TestSandbox, body: object): Promise<Row[]> {
  return JSON.parse((await downloadReport(sandbox, { ...body, format: 'json' })).text);
}

describe('the rows', () => {
  test('account_activity has a row for each account that was there before the end of the period', async () => {
    const sandbox = createTestSandbox();
    const { send } = sandbox;
    await send('POST', '/v1/accounts', { body: { name: 'Too late', plan: 'free' } });
    const rows = await rowsOf(sandbox, { ...volume, kind: 'account_activity' });
    const { text } = await send('GET', '/v1/events?account_id=acc_01h8x4t2w9', {
      headers: { accept: 'application/x-ndjson' },
    });
    expect(rows).toHaveLength(137);
    expect(rows.some(({ name }) => name === 'Too late')).toBe(false);
    const inOctober = text.split('\n').filter((line) => line.includes('"created_at":"2026-10-'));
    expect(rows.find(({ account_id }) => account_id === 'acc_01h8x4t2w9')).toEqual({
      account_id: 'acc_01h8x4t2w9',
      name: 'Northstar Labs',
      plan: 'pro',
      events: inOctober.length,
      last_event_at: inOctober.length > 0 ? expect.stringMatching(/^2026-10/) : null,
    });
  });

  test('event_volume counts every event of the period once, by day and name, in order', async () => {
    const sandbox = createTestSandbox();
    const rows = await rowsOf(sandbox, volume);
    const query = 'created_after=2026-09-30T23:59:59.999Z&created_before=2026-11-01T00:00:00Z';
    const { text } = await sandbox.send('GET', `/v1/events?${query}`, { headers: { accept: 'application/x-ndjson' } });
    const total = rows.reduce((sum, { count }) => sum + Number(count), 0);
    expect(total).toBe(text.split('\n').length - 1);
    const keys = rows.map(({ date, event }) => `${date} ${event}`);
    expect(keys).toEqual([...new Set(keys)].toSorted());
    expect(rows.every(({ date }) => String(date).startsWith('2026-10-'))).toBe(true);
  });

  test('the start of the period belongs to it, its end does not', async () => {
    const sandbox = createTestSandbox();
    const { json } = await sandbox.send('GET', '/v1/events?limit=1');
    const [event] = json.data as { created_at: string }[];
    const at = String(event?.created_at);
    const nextMs = new Date(Date.parse(at) + 1).toISOString();
    const earlierMs = new Date(Date.parse(at) - 1).toISOString();
    expect(await rowsOf(sandbox, { ...volume, from: at, to: nextMs })).toMatchObject([{ count: 1 }]);
    expect(await rowsOf(sandbox, { ...volume, from: earlierMs, to: at })).toEqual([]);
  });

  test('audit_trail has the entries of the period, its own request among them', async () => {
    const sandbox = createTestSandbox();
    const period = { from: '2026-11-01T00:00:00Z', to: '2027-01-01T00:00:00Z' };
    await sandbox.send('POST', '/v1/accounts', { body: { name: 'Watched', plan: 'free' } });
    const rows = await rowsOf(sandbox, { ...volume, ...period, kind: 'audit_trail' });
    expect(rows).toMatchObject([
      { type: 'audit_entry', action: 'account.create', before: null, after: { name: 'Watched' } },
      { type: 'audit_entry', action: 'report.create' },
    ]);
  });

  test('every format tells the same, to readers of others too', async () => {
    for (const kind of ['account_activity', 'event_volume']) {
      const sandbox = createTestSandbox();
      const rows = await rowsOf(sandbox, { ...volume, kind });
      const lines = await downloadReport(sandbox, { ...volume, kind, format: 'ndjson' });
      expect(await Array.fromAsync(Readable.from([lines.text]).pipe(ndjson.parse()))).toEqual(rows);
      const table = await downloadReport(sandbox, { ...volume, kind, format: 'csv' });
      const cells = rows.map((row) => Object.values(row).map((value) => String(value ?? '')));
      expect(parseCsv(table.text)).toEqual([Object.keys(rows[0] ?? {}), ...cells]);
    }
  });

  test('CSV keeps formulas from running, and nested fields apart', async () => {
    const sandbox = createTestSandbox();
    const period = { from: '2026-11-01T00:00:00Z', to: '2027-01-01T00:00:00Z' };
    const name = '=HYPERLINK("http://evil.example","x")';
    const { json } = await sandbox.send('POST', '/v1/accounts', { body: { name, plan: 'free' } });
    const accounts = await downloadReport(sandbox, { ...period, kind: 'account_activity', format: 'csv' });
    const records: Row[] = parseCsv(accounts.text, { columns: true });
    expect(records.find(({ account_id }) => account_id === json.id)).toMatchObject({ name: `'${name}`, events: '1' });
    const trail = await downloadReport(sandbox, { ...period, kind: 'audit_trail', format: 'csv' });
    const [entry]: Row[] = parseCsv(trail.text, { columns: true });
    expect(entry).toMatchObject({ 'actor.type': 'api_key', 'object.id': json.id, before: '' });
    expect(JSON.parse(String(entry?.after))).toEqual(json);
  });
});
