import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { startTestFront, type TestFront } from './fixtures/start-test-front.ts';
import { createShutdown, type Shutdown } from './shutdown.ts';

let front: TestFront | undefined;
let shutdown: Shutdown | undefined;

async function startFront(pages?: Parameters<typeof startTestFront>[0]) {
  const started = await startTestFront({ ...pages, isReady: () => shutdown?.isReady() ?? true });
  front = started;
  shutdown = createShutdown(started.front);
  return { ...started, shutdown };
}

afterEach(() => {
  front?.front.closeAllConnections();
  front?.front.close();
  front = undefined;
  shutdown = undefined;
});

const get = (path: string) => `GET ${path} HTTP/1.1\nHost: localhost\n\n`;

describe('a shutdown', () => {
  it('takes requests for a while, says that it will not for long, and asks for no more on their connections', async () => {
    const { send, shutdown } = await startFront();
    const ended = shutdown.begin({ graceMs: 60_000, drainMs: 60_000 });
    expect(await send(get('/readyz'))).toMatchObject({ status: 503 });
    expect(await send(get('/healthz'))).toMatchObject({ status: 200 });
    const page = await send(get('/'));
    expect([page.status, page.isClosed]).toEqual([200, true]);
    await shutdown.begin({ graceMs: 0, drainMs: 0 });
    await ended;
    await expect(send(get('/'))).rejects.toThrow('ECONNREFUSED');
  });

  it('waits for a request in flight', async () => {
    const asked = Promise.withResolvers<() => void>();
    const { send, shutdown } = await startFront({ pages: (_, response) => asked.resolve(() => response.end('late')) });
    const answer = send(get('/'));
    const finish = await asked.promise;
    const ended = shutdown.begin({ graceMs: 0, drainMs: 5000 });
    finish();
    expect((await answer).body).toContain('late');
    await ended;
  });

  it('ends although a stream has no end, and so does one that was asked for twice', async () => {
    for (const times of [1, 2]) {
      const { port, shutdown } = await startFront({ pages: (_, response) => void response.writeHead(200).write('on') });
      const socket = connect(port, '127.0.0.1', () => socket.write(get('/api/stream').replaceAll('\n', '\r\n')));
      await once(socket, 'data');
      const ended = shutdown.begin({ graceMs: 0, drainMs: times === 1 ? 30 : 60_000 });
      if (times === 2) await shutdown.begin({ graceMs: 0, drainMs: 0 });
      await Promise.all([ended, once(socket, 'close')]);
    }
  });
});
