import { describe, expect, test } from 'vitest';
import { createReport, failing, volume } from '../test-report.ts';
import { createTestSandbox } from '../test-sandbox.ts';

describe('downloadReport', () => {
  test('refuses while there is nothing to download, and says why', async () => {
    const sandbox = createTestSandbox();
    const path = await createReport(sandbox);
    const refusal = async () => {
      const { status, json } = await sandbox.send('GET', `${path}/download`);
      expect(status).toBe(409);
      return (json.error as { message: string }).message;
    };
    expect(await refusal()).toContain('The report is queued.');
    sandbox.advance(4_000);
    expect(await refusal()).toContain('The report is running.');
    const failed = await createReport(sandbox, volume, failing);
    sandbox.advance(8_000);
    const { status, json } = await sandbox.send('GET', `${failed}/download`);
    expect(status).toBe(409);
    expect(json).toMatchObject({ error: { code: 'conflict', message: expect.stringContaining('has failed') } });
  });

  test.each([
    ['json', 'application/json'],
    ['ndjson', 'application/x-ndjson'],
    ['csv', 'text/csv'],
  ])('answers a %s report as %s and as nothing else', async (format, mediaType) => {
    const sandbox = createTestSandbox();
    const path = await createReport(sandbox, { ...volume, format });
    sandbox.advance(8_000);
    const ask = (accept: string) => sandbox.send('GET', `${path}/download`, { headers: { accept } });
    for (const accept of [mediaType, '*/*', `${mediaType.split('/')[0]}/*`, `image/png, ${mediaType};q=0.1`]) {
      const { status, headers } = await ask(accept);
      expect(status).toBe(200);
      expect(headers.get('content-type')).toContain(mediaType);
      const filename = `event_volume_${path.split('/').at(-1)}.${format}`;
      expect(headers.get('content-disposition')).toBe(`attachment; filename="${filename}"`);
    }
    const other = format === 'json' ? 'text/csv' : 'application/json';
    expect(await ask(other)).toMatchObject({ status: 406, json: { error: { param: 'Accept' } } });
    expect((await ask(`*/*, ${mediaType};q=0`)).status).toBe(406);
  });

  test('answers HEAD with the length and no body', async () => {
    const sandbox = createTestSandbox();
    const path = await createReport(sandbox, { ...volume, format: 'csv' });
    sandbox.advance(8_000);
    const whole = await sandbox.send('GET', `${path}/download`);
    const head = await sandbox.send('HEAD', `${path}/download`);
    expect([head.status, head.text]).toEqual([200, '']);
    expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(whole.text)));
  });

  test('gives the same bytes for ever, from what there was when the report completed', async () => {
    const sandbox = createTestSandbox();
    const period = { from: '2026-11-01T00:00:00Z', to: '2027-01-01T00:00:00Z' };
    const path = await createReport(sandbox, { kind: 'account_activity', ...period, format: 'ndjson' });
    const named = (name: string) => sandbox.send('POST', '/v1/accounts', { body: { name, plan: 'free' } });
    await named('In time');
    sandbox.advance(8_000);
    const first = await sandbox.send('GET', `${path}/download`);
    await named('Too late');
    const second = await sandbox.send('GET', `${path}/download`);
    expect(first.text).toContain('In time');
    expect(second.text).toBe(first.text);
  });

  test.each(['json', 'ndjson', 'csv'])('the failure dial spoils a %s file', async (format) => {
    const sandbox = createTestSandbox();
    const path = await createReport(sandbox, { ...volume, format });
    sandbox.advance(8_000);
    const ask = async (scenario: string) =>
      (await sandbox.send('GET', `${path}/download`, { headers: { 'atlas-sandbox-scenario': scenario } })).text;
    expect((await sandbox.send('GET', `${path}/download`)).text).toMatch(/\bdate\b/);
    expect(await ask('invalid_body')).not.toMatch(/\bdate\b/);
    await expect(ask('truncated_body')).rejects.toThrow('breaks off');
  });
});
