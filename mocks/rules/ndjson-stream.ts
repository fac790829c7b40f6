/** An empty line, sent when nothing happens, so that both ends know that the connection lives. */
export const emptyLine = Symbol('empty line');

export type NdjsonLine = object | typeof emptyLine;

/** Where lines come from. A promise means that the line has yet to happen. */
export type NdjsonSource = {
  /** The next line, or undefined after the last one. */
  next(): NdjsonLine | undefined | Promise<NdjsonLine | undefined>;
  /** Nobody wants lines any more: what waits for one has to end. */
  stop(): void;
};

const linesPerChunk = 32;

/**
 * Lines as the body of a response. Each one is asked for when the reader has room for it, so that a slow reader costs
 * no memory. The source is stopped when it ends, when the reader goes away, and when the signal is aborted, which also
 * breaks the stream off.
 */
export function createNdjsonStream(source: NdjsonSource, signal: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let detach = () => {};
  const stop = () => {
    detach();
    source.stop();
  };
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const abort = () => {
        stop();
        controller.error(signal.reason);
      };
      if (signal.aborted) return abort();
      signal.addEventListener('abort', abort, { once: true });
      detach = () => signal.removeEventListener('abort', abort);
    },
    async pull(controller) {
      let text = '';
      for (let count = 0; count < linesPerChunk; count++) {
        const next = source.next();
        const line = next instanceof Promise ? await next : next;
        if (signal.aborted) return;
        if (line === undefined) {
          if (text !== '') controller.enqueue(encoder.encode(text));
          stop();
          return controller.close();
        }
        text += line === emptyLine ? '\n' : `${JSON.stringify(line)}\n`;
        // What happens live is sent as it happens; what is there already goes out a handful at a time.
        if (next instanceof Promise) break;
      }
      controller.enqueue(encoder.encode(text));
    },
    cancel: stop,
  });
}
