import type { LimitWindow } from './console-operation.ts';

/** A quota window as an answer told it. */
export type WindowState = { limit: number; remaining: number; resetAfterS: number | undefined };

type Headers = [name: string, value: string][];

/** The window that `X-RateLimit-*` describes; undefined unless limit and remaining are there as numbers. */
export function readWindow(headers: Headers): WindowState | undefined {
  const limit = readNumber(headers, 'x-ratelimit-limit');
  const remaining = readNumber(headers, 'x-ratelimit-remaining');
  if (limit === undefined || remaining === undefined || limit === 0) return undefined;
  return { limit, remaining, resetAfterS: readNumber(headers, 'x-ratelimit-reset') };
}

/** Seconds until the request may be sent again: `Retry-After` in seconds or as a date (RFC 9110, section 10.2.3). */
export function readRetryAfterS(headers: Headers, nowMs: number): number | undefined {
  const value = readHeader(headers, 'retry-after');
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value)) return Number(value);
  // `Date.parse` alone would take `-1` for a year.
  const dateMs = value.endsWith(' GMT') ? Date.parse(value) : Number.NaN;
  return Number.isNaN(dateMs) ? undefined : Math.max(0, Math.ceil((dateMs - nowMs) / 1000));
}

/** The window that a limit belongs to; the limit is all that the headers tell. */
export function findWindow(windows: LimitWindow[], limit: number): LimitWindow | undefined {
  return windows.find((window) => window.limit === limit);
}

/** The value of a header, whatever the case of its name. */
function readHeader(headers: Headers, name: string): string | undefined {
  return headers.find(([other]) => other.toLowerCase() === name)?.[1];
}

function readNumber(headers: Headers, name: string): number | undefined {
  const value = readHeader(headers, name);
  return value !== undefined && /^\d+$/.test(value) ? Number(value) : undefined;
}
