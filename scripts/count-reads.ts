import { once } from 'node:events';
import { connect } from 'node:net';

const connections = 16;

/**
 * How many requests a second a server on loopback answers, over some connections that are kept alive, each with one
 * request at a time. Written on bare sockets: a client that does more would be what is measured.
 *
 * @param requests whole requests, sent in turn and from the beginning again.
 */
export async function countReads(port: number, requests: readonly Buffer[], durationMs: number): Promise<number> {
  let next = 0;
  let reads = 0;
  const startMs = performance.now();
  const isOver = () => performance.now() - startMs >= durationMs;

  const readOver = async () => {
    const socket = connect(port, '127.0.0.1').setNoDelay();
    const send = () => {
      const request = requests[next++ % requests.length];
      if (request) socket.write(request);
    };
    let left = 0;
    socket.on('data', (chunk) => {
      if (typeof chunk === 'string') return;
      left = left > 0 ? left - chunk.length : readLeft(chunk);
      if (left > 0) return;
      reads += 1;
      if (isOver()) socket.destroy();
      else send();
    });
    await once(socket, 'connect');
    send();
    await once(socket, 'close');
  };
  await Promise.all(Array.from({ length: connections }, readOver));
  return (reads / (performance.now() - startMs)) * 1000;
}

/** How many bytes of the answer are yet to come. */
function readLeft(chunk: Buffer): number {
  const headEnd = chunk.indexOf('\r\n\r\n') + 4;
  const head = chunk.toString('latin1', 0, headEnd);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (!head.startsWith('HTTP/1.1 200 ') || length === undefined) {
    throw new Error(`A read was not answered with 200 and a length but with ${head.split('\r\n')[0]}.`);
  }
  return headEnd + Number(length) - chunk.length;
}
