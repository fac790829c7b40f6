import type { Server } from 'node:http';

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
  let isReady = true;
  return {
    isReady: () => isReady,
    begin: async ({ graceMs, drainMs }) => {
      if (!isReady) return front.closeAllConnections();
      isReady = false;
      await new Promise((resolve) => setTimeout(resolve, graceMs));
      const closed = new Promise((resolve) => front.close(resolve));
      front.closeIdleConnections();
      const timer = setTimeout(() => front.closeAllConnections(), drainMs);
      await closed;
      clearTimeout(timer);
    },
  };
}
