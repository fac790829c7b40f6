import { readWindow } from '#lib/request/rate-limit.ts';

/** What the last answers told of each quota window, by its limit. An answer tells of one window only. */
export type KnownWindows = { [limit: number]: { remaining: number; resetsAt: number | undefined } };

/** What is known after an answer; `at` and `resetsAt` are milliseconds since the epoch. */
export function noteWindow(known: KnownWindows, headers: [name: string, value: string][], at: number): KnownWindows {
  const window = readWindow(headers);
  if (!window) return known;
  const { limit, remaining, resetAfterS } = window;
  return {
    ...known,
    [limit]: { remaining, resetsAt: resetAfterS === undefined ? undefined : at + resetAfterS * 1000 },
  };
}
