/** The cookie outlives this by hours; a page left open for longer asks as carefully as a fresh one. */
const knownForMs = 3_600_000;
const lockName = 'sandbox-first-answer';

let knownSince = Number.NEGATIVE_INFINITY;
let queue: Promise<unknown> = Promise.resolve();

/**
 * `fetch` for a visitor who may have no sandbox yet. The answer to the first request brings the cookie that opens one,
 * so that until it is here only one request is under way in all tabs: two at once would get a sandbox each. Rejects as
 * `fetch` does, also while it waits for its turn.
 */
export async function fetchInSandbox(url: string, init: RequestInit & { signal: AbortSignal }): Promise<Response> {
  if (isKnown()) return fetch(url, init);
  const first = await inTurn(init.signal, async () => {
    if (isKnown()) return undefined;
    const response = await fetch(url, init);
    if (response.headers.has('x-sandbox-created') || response.headers.has('x-upstream-request')) {
      knownSince = Date.now();
    }
    return response;
  });
  return first ?? fetch(url, init);
}

/** Forgets that there is a sandbox, as a new page does. */
export function forgetSandbox(): void {
  knownSince = Number.NEGATIVE_INFINITY;
}

function isKnown(): boolean {
  return Date.now() - knownSince < knownForMs;
}

/** One at a time in this browser; where Web Locks are missing (plain http beyond loopback), in this page. */
async function inTurn<Result>(signal: AbortSignal, task: () => Promise<Result>): Promise<Result> {
  if (navigator.locks) return navigator.locks.request(lockName, { signal }, task);
  const turn = queue.then(() => {
    signal.throwIfAborted();
    return task();
  });
  queue = turn.catch(() => undefined);
  return Promise.race([turn, rejectOnAbort(signal)]);
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
