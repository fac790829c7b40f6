/** Waits in real time. Rejects with the signal's reason as soon as it is aborted. */
export function wait(durationMs: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const abort = () => {
    clearTimeout(timer);
    reject(signal.reason);
  };
  const timer = setTimeout(() => {
    signal.removeEventListener('abort', abort);
    resolve();
  }, durationMs);
  signal.addEventListener('abort', abort, { once: true });
  return promise;
}
