import { createServer } from 'node:net';

/** Gives a port on which nothing listens at the moment, for what is started next. */
export async function findFreePort(): Promise<number> {
  const server = await listen(0);
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The system gave no port to listen on.');
  return address.port;
}

/** Whether something listens on the port already, on any of the machine's addresses. */
export async function isPortBusy(port: number): Promise<boolean> {
  try {
    const server = await listen(port);
    await new Promise((resolve) => server.close(resolve));
    return false;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return true;
    throw error;
  }
}

function listen(port: number) {
  const server = createServer();
  return new Promise<typeof server>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}
