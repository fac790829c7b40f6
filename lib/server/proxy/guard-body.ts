import 'server-only';
import type { StreamRedactor } from './redact-key.ts';

export type GuardOptions = {
  maxBytes: number;
  /** How long the upstream may send nothing while the visitor waits. */
  idleMs: number;
  redactor: StreamRedactor;
  /** Ends the upstream's request: with what went wrong, or with nothing when the visitor reads no more. */
  abort: (fault?: unknown) => void;
};

/**
 * An upstream's body on its way to the visitor: read only as fast as they take it, and made to fail, rather than to
 * end as if it were whole, when it grows over the limit, stalls, or breaks off.
 */
export function guardBody(body: ReadableStream<Uint8Array>, options: GuardOptions): ReadableStream<Uint8Array> {
  const { maxBytes, idleMs, redactor, abort } = options;
  const reader = body.getReader();
  let receivedBytes = 0;

  const readOn = async (): Promise<Uint8Array | undefined> => {
    const { promise: stalled, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new Error(`The upstream sent nothing for ${idleMs / 1000} s.`)), idleMs);
    try {
      const { done, value } = await Promise.race([reader.read(), stalled]);
      if (done) return undefined;
      receivedBytes += value.byteLength;
      if (receivedBytes > maxBytes) throw new Error(`The upstream sent more than ${maxBytes} bytes.`);
      return value;
    } finally {
      clearTimeout(timer);
    }
  };

  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        try {
          for (;;) {
            const chunk = await readOn();
            const ready = chunk ? redactor.push(chunk) : redactor.flush();
            if (ready.byteLength > 0) controller.enqueue(ready);
            if (!chunk) return controller.close();
            if (ready.byteLength > 0) return;
          }
        } catch (error) {
          abort(error);
          controller.error(error);
        }
      },
      cancel: () => abort(),
    },
    { highWaterMark: 0 },
  );
}
