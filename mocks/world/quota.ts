/** A fixed window: so many requests from the first one until it ends (`x-rate-limits` of the description). */
export type QuotaWindow = { key: string; limit: number; windowSeconds: number };

/** How a request stands with the window that is nearest to its limit. */
export type QuotaState = {
  limit: number;
  windowSeconds: number;
  remaining: number;
  /** Seconds until that window starts anew, at least 1. */
  resetSeconds: number;
  /** Seconds until a request may pass again; undefined while this one may. */
  retryAfterSeconds: number | undefined;
};

type Count = { startedAtMs: number; requests: number };

/** Counts the requests of one holder against any number of windows; requests that are refused count too. */
export class Quota {
  readonly #counts = new Map<string, Count>();

  count(windows: readonly QuotaWindow[], nowMs: number): QuotaState {
    const states = windows.map((window) => this.#countOne(window, nowMs));
    const nearest = states.reduce((best, state) => (isNearer(state, best) ? state : best));
    const waits = states.flatMap((state) => state.retryAfterSeconds ?? []);
    return { ...nearest, retryAfterSeconds: waits.length > 0 ? Math.max(...waits) : undefined };
  }

  #countOne({ key, limit, windowSeconds }: QuotaWindow, nowMs: number): QuotaState {
    const known = this.#counts.get(key);
    const isOpen = known !== undefined && nowMs < known.startedAtMs + windowSeconds * 1000;
    const count = isOpen ? known : { startedAtMs: nowMs, requests: 0 };
    count.requests += 1;
    this.#counts.set(key, count);
    const resetSeconds = Math.ceil((count.startedAtMs - nowMs) / 1000 + windowSeconds);
    return {
      limit,
      windowSeconds,
      remaining: Math.max(0, limit - count.requests),
      resetSeconds,
      retryAfterSeconds: count.requests > limit ? resetSeconds : undefined,
    };
  }
}

/** The smallest share that is left wins; a tie goes to the shorter window. */
function isNearer(a: QuotaState, b: QuotaState): boolean {
  const difference = a.remaining / a.limit - b.remaining / b.limit;
  return difference < 0 || (difference === 0 && a.windowSeconds < b.windowSeconds);
}
