import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createReport, failing, volume } from '../test-report.ts';
import { createTestSandbox } from '../test-sandbox.ts';

type TestSandbox = ReturnType<typeof createTestSandbox>;

async function eventsOf({ send }: TestSandbox, name: string) {
  const { text } = await send('GET', `/v1/events?event=${name}&created_after=2026-11-01T00:00:00Z`, {
    headers: { accept: 'application/x-ndjson' },
  });
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
}

describe('createReport', () => {
  test('accepts a report, which then waits', async () => {
    const { send } = createTestSandbox();
    const { status, json, headers } = await send('POST', '/v1/reports', { body: volume });
    expect(status).toBe(202);
    expect(json).toMatchObject({
      ...volume,
      type: 'report',
      status: 'queued',
      progress: 0,
      failure_reason: null,
      updated_at: json.created_at,
      completed_at: null,
    });
    expect(headers.get('location')).toBe(`/v1/reports/${json.id}`);
    expect(headers.get('etag')).toMatch(/^"/);
  });

  test.each([
    [{ ...volume, from: volume.to, to: volume.from }, 'to', 'must be later than from, by at most 366 days'],
    [{ ...volume, to: volume.from }, 'to', 'must be later than from'],
    [{ ...volume, from: '2025-10-30T23:59:59Z' }, 'to', 'by at most 366 days'],
    [{ ...volume, from: 'yesterday' }, 'from', 'must be a date and time by RFC 3339'],
    [{ ...volume, format: 'xml' }, 'format', 'must be one of json, ndjson, csv'],
    [{ ...volume, status: 'completed' }, 'status', 'is read-only'],
  ])('refuses %j', async (body, param, message) => {
    const { status, json } = await createTestSandbox().send('POST', '/v1/reports', { body });
    expect(status).toBe(400);
    expect(json).toMatchObject({
      error: { code: 'invalid_request', param, message: expect.stringContaining(message) },
    });
  });

  test('tells of a reversed period beside everything else that is wrong', async () => {
    const body = { from: volume.to, to: volume.from, format: 'csv', note: 'x' };
    const { json } = await createTestSandbox().send('POST', '/v1/reports', { body });
    const { errors } = json.error as { errors: { param: string }[] };
    expect(errors.map(({ param }) => param)).toEqual(['kind', 'to', 'note']);
  });

  test('takes periods of up to 366 days, with offsets and in the future', async () => {
    const sandbox = createTestSandbox();
    await createReport(sandbox, { ...volume, from: '2025-10-31T00:00:00Z' });
    await createReport(sandbox, { ...volume, from: '2026-11-01T00:30:00+01:00' });
    await createReport(sandbox, { ...volume, from: '2027-01-01t00:00:00z', to: '2027-06-01T00:00:00Z' });
  });

  test('allows ten a minute', async () => {
    const sandbox = createTestSandbox();
    for (let count = 0; count < 10; count++) await createReport(sandbox);
    const { status, headers } = await sandbox.send('POST', '/v1/reports', { body: volume });
    expect([status, headers.get('x-ratelimit-limit'), headers.get('retry-after')]).toEqual([429, '10', '60']);
    sandbox.advance(60_000);
    await createReport(sandbox);
  });

  test('keeps a hundred, and refuses the next one', async () => {
    const sandbox = createTestSandbox();
    for (let count = 0; count < 100; count++) {
      await createReport(sandbox);
      sandbox.advance(6_000);
    }
    const { status, json } = await sandbox.send('POST', '/v1/reports', { body: volume });
    expect(status).toBe(409);
    expect(json).toMatchObject({ error: { code: 'conflict', message: expect.stringContaining('100 reports') } });
  });
});

describe('a report on its way', () => {
  test('is queued for 2 seconds, runs for 6, and is completed; each state has its own ETag', async () => {
    const sandbox = createTestSandbox();
    const path = await createReport(sandbox);
    const seen: unknown[] = [];
    const etags = new Set<string | null>();
    for (const stepMs of [0, 1_999, 1, 1_500, 1_500, 2_999, 1, 60_000]) {
      sandbox.advance(stepMs);
      const { json, headers } = await sandbox.send('GET', path);
      seen.push([json.status, json.progress]);
      etags.add(headers.get('etag'));
    }
    expect(seen).toEqual([
      ['queued', 0],
      ['queued', 0],
      ['running', 0],
      ['running', 25],
      ['running', 50],
      ['running', 99],
      ['completed', 100],
      ['completed', 100],
    ]);
    expect(etags.size).toBe(6);
  });

  test('says when it has moved on', async () => {
    const sandbox = createTestSandbox();
    const path = await createReport(sandbox);
    sandbox.advance(3_000);
    const running = await sandbox.send('GET', path);
    const createdAtMs = Date.parse(String(running.json.created_at));
    const later = (ms: number) => new Date(createdAtMs + ms).toISOString();
    expect(running.json).toMatchObject({ updated_at: later(2_000), completed_at: null });
    sandbox.advance(10_000);
    const { json } = await sandbox.send('GET', path);
    expect(json).toMatchObject({ updated_at: later(8_000), completed_at: later(8_000) });
  });

  test('answers 304 until something has moved', async () => {
    const sandbox = createTestSandbox();
    const path = await createReport(sandbox);
    const { headers } = await sandbox.send('GET', path);
    const conditional = { headers: { 'if-none-match': String(headers.get('etag')) } };
    expect((await sandbox.send('GET', path, conditional)).status).toBe(304);
    sandbox.advance(3_000);
    expect((await sandbox.send('GET', path, conditional)).status).toBe(200);
  });

  test('shows in lists as it is now, newest first', async () => {
    const sandbox = createTestSandbox();
    const first = await createReport(sandbox);
    sandbox.advance(7_000);
    await createReport(sandbox, volume, failing);
    sandbox.advance(2_000);
    const { json } = await sandbox.send('GET', '/v1/reports');
    expect(json.data).toMatchObject([{ status: 'running' }, { status: 'completed' }]);
    expect((await sandbox.send('GET', first)).json).toEqual((json.data as object[])[1]);
  });

  test('fails after running if the failure dial says so, with its reason', async () => {
    const sandbox = createTestSandbox();
    const path = await createReport(sandbox, volume, failing);
    sandbox.advance(7_999);
    expect((await sandbox.send('GET', path)).json).toMatchObject({ status: 'running', failure_reason: null });
    sandbox.advance(1);
    const { json } = await sandbox.send('GET', path);
    expect(json).toMatchObject({ status: 'failed', progress: 99, completed_at: null });
    expect(await eventsOf(sandbox, 'report.*')).toMatchObject([
      { event: 'report.failed', data: { report_id: json.id, reason: json.failure_reason } },
    ]);
  });

  test('fails when the workspace has no room for its file', async () => {
    const sandbox = createTestSandbox({ capacity: { bytes: 5_000 } });
    const path = await createReport(sandbox, { ...volume, kind: 'account_activity' });
    sandbox.advance(8_000);
    const { json } = await sandbox.send('GET', path);
    expect(json).toMatchObject({ status: 'failed', failure_reason: expect.stringContaining('too large') });
  });
});

describe('the event at its end', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('comes once by itself, and not again when somebody looks', async () => {
    const sandbox = createTestSandbox();
    const path = await createReport(sandbox);
    sandbox.advance(8_000);
    await vi.advanceTimersByTimeAsync(8_000);
    const [event, ...others] = await eventsOf(sandbox, 'report.*');
    const { json } = await sandbox.send('GET', path);
    expect(event).toMatchObject({
      event: 'report.completed',
      account_id: null,
      data: { report_id: json.id, kind: 'event_volume', format: 'json' },
      created_at: json.completed_at,
    });
    await sandbox.send('GET', `${path}/download`);
    expect(others).toEqual([]);
    expect(await eventsOf(sandbox, 'report.*')).toHaveLength(1);
  });

  test('comes once when somebody looks before the timer rings', async () => {
    const sandbox = createTestSandbox();
    const path = await createReport(sandbox);
    sandbox.advance(8_000);
    await sandbox.send('GET', path);
    await sandbox.send('GET', '/v1/reports');
    await vi.advanceTimersByTimeAsync(8_000);
    expect(await eventsOf(sandbox, 'report.*')).toHaveLength(1);
  });
});
