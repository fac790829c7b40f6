import { expect, test } from 'vitest';
import { createTestSandbox } from '../test-sandbox.ts';

const path = '/v1/accounts/acc_01h8x4t2w9';

test('says what is gone, and tells of it with the account as it was', async () => {
  const { send } = createTestSandbox();
  const { json: account } = await send('GET', path);
  const answer = await send('DELETE', path);
  expect([answer.status, answer.json]).toEqual([200, { id: 'acc_01h8x4t2w9', type: 'account', deleted: true }]);
  const { json } = await send('GET', '/v1/events?limit=1');
  expect(json.data).toMatchObject([{ event: 'account.deleted', account_id: 'acc_01h8x4t2w9', data: { account } }]);
});

test('every use of a deleted account gets 410, and lists leave it out', async () => {
  const { send } = createTestSandbox();
  await send('DELETE', path);
  const gone = { status: 410, json: { error: { code: 'gone', param: 'account_id' } } };
  expect(await send('GET', path)).toMatchObject(gone);
  expect(await send('PATCH', path, { body: { name: 'Back' }, headers: { 'if-match': '"any"' } })).toMatchObject(gone);
  expect(await send('DELETE', path)).toMatchObject(gone);
  expect(await send('GET', '/v1/accounts?q=Northstar%20Labs')).toMatchObject({ json: { data: [] } });
  const { json } = await send('GET', '/v1/events?account_id=acc_01h8x4t2w9&event=account.created');
  expect(json.data).toHaveLength(1);
});

test('of two deletions one succeeds', async () => {
  const { send } = createTestSandbox();
  const answers = await Promise.all([send('DELETE', path), send('DELETE', path)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 410]);
});

test('If-Match keeps a changed account from being deleted', async () => {
  const { send } = createTestSandbox();
  const { headers } = await send('GET', path);
  const condition = { 'if-match': String(headers.get('etag')) };
  await send('PATCH', path, { body: { plan: 'free' } });
  expect(await send('DELETE', path, { headers: condition })).toMatchObject({ status: 412 });
  expect(await send('GET', path)).toMatchObject({ status: 200 });
});

test('a deletion makes room, even where there is none left for events', async () => {
  const { send } = createTestSandbox({ capacity: { accounts: 137, events: 1200 } });
  const body = { name: 'One more', plan: 'free' };
  expect(await send('POST', '/v1/accounts', { body })).toMatchObject({ status: 409 });
  expect(await send('PATCH', path, { body: { plan: 'free' } })).toMatchObject({ status: 409 });
  expect(await send('DELETE', path)).toMatchObject({ status: 200 });
});

test('a patch that tells two events needs room for both, and does nothing otherwise', async () => {
  const { send } = createTestSandbox({ capacity: { events: 1201 } });
  expect(await send('PATCH', path, { body: { plan: 'free', name: 'Other' } })).toMatchObject({
    status: 409,
    json: { error: { code: 'conflict' } },
  });
  expect(await send('GET', path)).toMatchObject({ json: { plan: 'pro', name: 'Northstar Labs' } });
  expect(await send('PATCH', path, { body: { name: 'Other' } })).toMatchObject({ status: 200 });
});

test('a body that nobody asked for is refused by its fields; an empty object is nothing', async () => {
  const { send } = createTestSandbox();
  expect(await send('DELETE', path, { body: { force: true } })).toMatchObject({
    status: 400,
    json: { error: { code: 'invalid_request', param: 'force' } },
  });
  expect(await send('DELETE', path, { body: {} })).toMatchObject({ status: 200 });
});
