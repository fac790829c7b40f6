/** RFC 3339, section 5.6, to the second at least. */
const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

const units: [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/**
 * A timestamp in words: `Sun, 18 Jan 2026, 16:04:12 GMT+1, 10 months ago`. Undefined for what is no timestamp.
 *
 * @param now Milliseconds since the epoch.
 * @param timeZone The visitor's own unless given.
 */
export function explainTime(text: string, now: number, timeZone?: string): string | undefined {
  const at = timestamp.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) return undefined;
  const local = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
    ...(timeZone ? { timeZone } : {}),
  }).format(at);
  return `${local}, ${relative(at - now)}`;
}

function relative(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(Math.trunc(seconds / size), unit);
}
