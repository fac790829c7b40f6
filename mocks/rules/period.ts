type Period = { created_after?: string; created_before?: string };

/** Whether an instant lies between `created_after` and `created_before`, both left out. */
export function createPeriodFilter(period: Period): (timeMs: number) => boolean {
  const after = period.created_after === undefined ? Number.NEGATIVE_INFINITY : parseDateTime(period.created_after);
  const before = period.created_before === undefined ? Number.POSITIVE_INFINITY : parseDateTime(period.created_before);
  return (timeMs) => timeMs > after && timeMs < before;
}

/** Milliseconds since 1970 of a valid RFC 3339 text, which may be in lower case and may name a leap second. */
export function parseDateTime(text: string): number {
  const usual = text.toUpperCase().replace(' ', 'T');
  const timeMs = Date.parse(usual);
  if (!Number.isNaN(timeMs)) return timeMs;
  return Date.parse(usual.replace(/:60(?=\.|Z|[+-])/, ':59')) + 1000;
}
