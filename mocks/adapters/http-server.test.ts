import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createSandbox } from '../sandbox.ts';
import { createLineReader, description } from '../test-sandbox.ts';
import { failTest } from './fail-test.ts';
import { createSandboxServer } from './http-server.ts';

const onFault = vi.fn();
const sandbox = createSandbox({
  description,
  portalKey: 'ak_test_portal',
  siteUrl: 'https://docs.atlasfiction.com',
  onContractViolation: failTest,
  onFault,
});
const server = createSandboxServer(sandbox);
let origin = '';
let closedConnections = 0;

server.on('connection', (socket) => {
  socket.once('close', () => {
    closedConnections += 1;
  });
});

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address === 'object') origin = `http://127.0.0.1:${address?.port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const headers = { authorization: 'Bearer ak_test_overhttp', 'content-type': 'application/json' };
const body = '{"name":"Northstar Labs","plan":"pro"}';

test('a client over HTTP creates an account and finds it', async () => {
  const created = await fetch(`${origin}/v1/accounts`, { method: 'POST', headers, body });
  expect(created.status).toBe(201);
  const location = String(created.headers.get('location'));
  const found = await fetch(origin + location, { headers });
  expect(await found.json()).toEqual(await created.json());
  expect(found.headers.get('content-length')).toMatch(/^\d+$/);
});

test('HEAD, OPTIONS and errors come over HTTP as they should', async () => {
  const head = await fetch(`${origin}/v1/accounts`, { method: 'HEAD', headers });
  expect([head.status, await head.text()]).toEqual([200, '']);
  const options = await fetch(`${origin}/v1/accounts`, { method: 'OPTIONS', headers });
  expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS, POST']);
  const large = await fetch(`${origin}/v1/accounts`, { method: 'POST', headers, body: 'x'.repeat(300_000) });
  expect(large.status).toBe(413);
});

test('requests without a credential are counted by their address', async () => {
  const first = await fetch(`${origin}/v1/accounts`);
  const second = await fetch(`${origin}/v1/accounts`);
  const remaining = [first, second].map((answer) => Number(answer.headers.get('x-ratelimit-remaining')));
  expect(remaining).toEqual([59, 58]);
});

test.each(['connection_reset', 'truncated_body', 'mid_stream_cut'])(
  '%s breaks the connection, after the write',
  async (scenario) => {
    const key = { 'idempotency-key': scenario };
    const dialled = { ...headers, ...key, 'atlas-sandbox-scenario': scenario };
    const answer = fetch(`${origin}/v1/accounts`, { method: 'POST', headers: dialled, body });
    await expect(answer.then((response) => response.text())).rejects.toThrow(/fetch failed|terminated/);
    const again = await fetch(`${origin}/v1/accounts`, { method: 'POST', headers: { ...headers, ...key }, body });
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect(onFault).not.toHaveBeenCalled();
  },
);

test('a client that leaves while it waits has written nothing, and may send again', async () => {
  const key = { 'idempotency-key': 'left-early' };
  const name = '{"name":"Left early","plan":"pro"}';
  const controller = new AbortController();
  const slow = { ...headers, ...key, 'atlas-sandbox-scenario': 'slow:30000' };
  const signal = controller.signal;
  const answer = fetch(`${origin}/v1/accounts`, { method: 'POST', headers: slow, body: name, signal });
  const send = (content: string) =>
    fetch(`${origin}/v1/accounts`, { method: 'POST', headers: { ...headers, ...key }, body: content });
  // Refused with 400 until the slow request has taken the key, then with 409.
  await vi.waitFor(async () => expect((await send('{}')).status).toBe(409));
  controller.abort();
  await expect(answer).rejects.toThrow();
  await vi.waitFor(async () => expect((await send(name)).status).toBe(201));
  const list = await fetch(`${origin}/v1/accounts?q=left%20early`, { headers });
  expect(((await list.json()) as { data: object[] }).data).toHaveLength(1);
});

test('events are followed live, and a client that leaves is let go', async () => {
  const controller = new AbortController();
  const response = await fetch(`${origin}/v1/events?follow=true`, { headers, signal: controller.signal });
  expect(response.headers.get('content-type')).toBe('application/x-ndjson');
  const reader = createLineReader(response);
  const line = reader.next();
  const created = await fetch(`${origin}/v1/accounts`, { method: 'POST', headers, body });
  const { id } = (await created.json()) as { id: string };
  expect(JSON.parse(String(await line))).toMatchObject({ event: 'account.created', account_id: id });
  const before = closedConnections;
  controller.abort();
  await expect(reader.next()).rejects.toThrow();
  await vi.waitFor(() => expect(closedConnections).toBeGreaterThan(before));
});

test('a request that is no HTTP gets 400 and no more', async () => {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  socket.end('NONSENSE\r\n\r\n');
  const [answer] = await once(socket, 'data');
  expect(String(answer)).toMatch(/^HTTP\/1\.1 400 /);
});
