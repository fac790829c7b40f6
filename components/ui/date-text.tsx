const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** A day for people, in UTC, such as "24 Nov 2026". */
export function DateText({ date }: { date: string }) {
  const day = new Date(date);
  return <time dateTime={day.toISOString().slice(0, 10)}>{format.format(day)}</time>;
}
