import { backoffMs } from './backoff.ts';
import { ApiError, type AtlasError, ConnectionError } from './errors.ts';

/** Who is asked to wait for longer is told so instead. */
const longestWaitMs = 60_000;

/** Whether the request may have been carried out although nobody said so. */
export function isUncertain(error: unknown): boolean {
  return (
    error instanceof ConnectionError || (error instanceof ApiError && (error.status >= 500 || error.status === 408))
  );
}

/**
 * How long to wait before the next attempt, in milliseconds; undefined when there must be none. What Atlas has refused
 * without running it may always be sent again, all else only where twice is the same as once.
 */
export function findRetryDelay(error: AtlasError, attempt: number, isRepeatable: boolean): number | undefined {
  const isRefused = error instanceof ApiError && (error.status === 429 || error.code === 'idempotency_in_progress');
  if (!isRefused && !(isRepeatable && isUncertain(error))) return undefined;
  const { retryAfterMs = 0 } = error;
  return retryAfterMs > longestWaitMs ? undefined : retryAfterMs + backoffMs(attempt);
}
