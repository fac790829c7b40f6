import type { Server } from 'node:http';
import type { Socket } from 'node:net';

export type ShutdownTiming = {
  /** How long requests are still taken while `/readyz` says 503, so that a load balancer sees it and turns away. */
  graceMs: number;
  /** How long requests in flight may then take to finish. */
  drainMs: number;
};

export type Shutdown = {
  isReady: () => boolean;
  /** Ends the server in order; resolves when no connection is left. A second call waits for nothing any more. */
  begin: (timing: ShutdownTiming) => Promise<void>;
};

/** Lets a server finish what it has begun. What does not end by itself, such as an endless stream, is destroyed. */
export function createShutdown(front: Server): Shutdown {
  // The server's own closeAllConnections forgets those that were upgraded, and close waits for them.
  const sockets = new Set<Socket>();
  front.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const destroyAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  let isReady = true;
  const { promise: hurried, resolve: hurry } = Promise.withResolvers<void>();

  const begin = async ({ graceMs, drainMs }: ShutdownTiming): Promise<void> => {
    if (!isReady) return hurry();
    isReady = false;
    await waitFor(hurried, graceMs);
    const closed = new Promise<void>((resolve) => front.close(() => resolve()));
    front.closeIdleConnections();
    await waitFor(Promise.race([hurried, closed]), drainMs);
    destroyAll();
    await closed;
  };
  return { isReady: () => isReady, begin };
}

/** Resolves with the event, or after the time without it. */
async function waitFor(event: Promise<void>, timeoutMs: number): Promise<void> {
  const { promise: timeout, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, timeoutMs);
  await Promise.race([event, timeout]);
  clearTimeout(timer);
}
