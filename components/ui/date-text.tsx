const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** A day for people, in UTC, such as "24 Nov 2026". */
export function DateText({ date }: { date: string }) {
  return <time dateTime={new Date(date).toISOString().slice(0, 10)}>{formatDay(date)}</time>;
}

/** The same as a text. */
export function formatDay(date: string): string {
  return format.format(new Date(date));
}
