/** A duration as the console shows it: `184 ms`, `1.24 s`, `10.0 s`. */
export function durationText(durationMs: number): string {
  if (durationMs < 1000) return `${Math.round(durationMs)} ms`;
  return secondsText(durationMs);
}

/** A duration in seconds: `0.42 s`, `10.0 s`. */
export function secondsText(durationMs: number): string {
  const seconds = durationMs / 1000;
  return `${seconds.toFixed(seconds < 10 ? 2 : 1)} s`;
}

/** A size in decimal units: `0.16 kB`, `12.4 kB`, `5.00 MB`. */
export function sizeText(bytes: number): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${value.toFixed(value < 10 ? 2 : 1)} ${unit}`;
}

/** Whole seconds until a time, never below zero. */
export function secondsUntil(until: number, now: number): number {
  return Math.max(0, Math.ceil((until - now) / 1000));
}
