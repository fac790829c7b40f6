const firstDelayMs = 500;
const longestDelayMs = 8_000;

/** Twice as long after each attempt, of which half is left to chance, so that clients do not come back all at once. */
export function backoffMs(attempt: number): number {
  return Math.min(longestDelayMs, firstDelayMs * 2 ** (attempt - 1)) * (0.5 + Math.random() / 2);
}
