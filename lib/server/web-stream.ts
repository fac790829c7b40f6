import 'server-only';
import type { Readable } from 'node:stream';

/**
 * A Node stream as a web stream that reads only when it is asked. It fails when the source breaks off.
 *
 * `Readable.toWeb` would destroy the source on cancel, and with a server's request its connection, on which the answer
 * has yet to go: here the owner says what happens.
 */
export function toWebStream(source: Readable, onCancel: () => void): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = source.iterator({ destroyOnReturn: false });
  return new ReadableStream(
    {
      pull: async (controller) => {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: () => {
        // Not awaited: a read that is under way ends only when the source does.
        void chunks.return?.();
        onCancel();
      },
    },
    { highWaterMark: 0 },
  );
}
