import { TimeoutError } from './errors.ts';

/** A time limit and a caller's signal as one signal. */
export type Deadline = {
  signal: AbortSignal;
  /** Settles as the work does, or rejects when the time is up or the caller aborts, whichever comes first. */
  race<T>(work: Promise<T>): Promise<T>;
  /** Starts the time anew; without a limit there is none. */
  restart(limitMs?: number): void;
  /** Lets go of timer and signal. */
  end(): void;
};

/** @param parent the caller's signal, whose reason is passed on as it is. */
export function createDeadline(limitMs: number, parent: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const abort = () => controller.abort(parent?.reason);
  if (parent?.aborted) abort();
  parent?.addEventListener('abort', abort);

  const restart = (limit?: number) => {
    clearTimeout(timer);
    if (limit === undefined) return;
    const expire = () => controller.abort(new TimeoutError(`No answer came within ${limit} ms.`));
    timer = setTimeout(expire, limit);
  };
  restart(limitMs);
  return {
    signal,
    restart,
    // A `fetch` of the caller's own may not mind the signal.
    race: (work) =>
      new Promise((resolve, reject) => {
        const fail = () => reject(signal.reason);
        if (signal.aborted) fail();
        signal.addEventListener('abort', fail);
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', fail));
      }),
    end() {
      restart();
      parent?.removeEventListener('abort', abort);
    },
  };
}

/** Rejects with the signal's reason when it is aborted meanwhile. */
export function wait(durationMs: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, durationMs);
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, { once: true });
  });
}
