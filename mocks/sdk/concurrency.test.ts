import { expect, test, vi } from 'vitest';
import { NotModifiedError, PreconditionFailedError } from '#sdk/errors.ts';
import { readAndUpdate } from '#sdk/read-and-update.ts';
import { etagOf } from '#sdk/response-info.ts';
import { waitForReport } from '#sdk/wait-for-report.ts';
import { createTestSandbox } from '../test-sandbox.ts';
import { createSandboxClient } from './sandbox-client.ts';

const id = 'acc_01h8x4t2w9';

test('an object that has not changed is given back as it is', async () => {
  const { client } = createSandboxClient();
  const account = await client.accounts.retrieve(id);
  expect(await client.accounts.retrieve(id, { ifNoneMatch: account })).toBe(account);
  await expect(client.accounts.retrieve(id, { ifNoneMatch: etagOf(account) })).rejects.toThrow(NotModifiedError);
  const changed = await client.accounts.update(id, { name: 'Northstar' });
  expect(await client.accounts.retrieve(id, { ifNoneMatch: account })).toEqual(changed);
});

test('a change meets only the object that was read', async () => {
  const { client } = createSandboxClient();
  const account = await client.accounts.retrieve(id);
  await client.accounts.update(id, { name: 'Theirs' });
  await expect(client.accounts.update(id, { name: 'Ours' }, { ifMatch: account })).rejects.toThrow(
    PreconditionFailedError,
  );
  await expect(client.accounts.delete(id, { ifMatch: etagOf(account) })).rejects.toThrow(PreconditionFailedError);
});

test('changes made at once all count', async () => {
  const { client } = createSandboxClient();
  const count = () =>
    readAndUpdate(
      () => client.accounts.retrieve(id),
      ({ metadata }, ifMatch) =>
        client.accounts.update(id, { metadata: { count: String(Number(metadata.count ?? 0) + 1) } }, { ifMatch }),
      20,
    );
  await Promise.all(Array.from({ length: 8 }, count));
  expect((await client.accounts.retrieve(id)).metadata.count).toBe('8');
});

test('who is always too late is told so', async () => {
  const { client, sandbox } = createSandboxClient();
  const read = vi.fn(async () => {
    const account = await client.accounts.retrieve(id);
    await sandbox.send('PATCH', `/v1/accounts/${id}`, { body: { name: `Theirs ${read.mock.calls.length}` } });
    return account;
  });
  const update = (_account: object, ifMatch: string) => client.accounts.update(id, { name: 'Ours' }, { ifMatch });
  await expect(readAndUpdate(read, update, 3)).rejects.toThrow(PreconditionFailedError);
  expect(read).toHaveBeenCalledTimes(3);
});

test('a row of a list has no ETag, and says so', async () => {
  const { client } = createSandboxClient();
  const { data } = await client.accounts.list({ limit: 1 });
  expect(() => etagOf(data[0] ?? {})).toThrow(/no ETag/);
});

test.each(['', 'report_failed'])('waits for a report%s', async (scenario) => {
  const sandbox = createTestSandbox();
  const { client, sent } = createSandboxClient({ sandbox, scenarios: [scenario] });
  const period = { from: '2026-10-01T00:00:00Z', to: '2026-11-01T00:00:00Z' };
  const report = await client.reports.create({ kind: 'event_volume', format: 'json', ...period });
  const waiting = waitForReport(client, report.id, { pollMs: 1 });
  const settled = waiting.catch((reason) => reason);
  await vi.waitFor(() => expect(sent.length).toBeGreaterThan(2));
  sandbox.advance(8_000);
  const result = await settled;
  if (scenario)
    expect(result).toMatchObject({ name: 'ReportFailedError', report: { id: report.id, status: 'failed' } });
  else expect(result).toMatchObject({ id: report.id, status: 'completed' });
});
