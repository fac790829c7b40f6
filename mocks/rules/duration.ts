const pattern = /^P(?=\d|T\d)(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const unitsMs = { days: 86_400_000, hours: 3_600_000, minutes: 60_000, seconds: 1_000 };

/** Milliseconds of an ISO 8601 duration of whole days, hours, minutes and seconds; undefined for any other text. */
export function parseDuration(text: string): number | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((digits) => Number(digits ?? 0));
  return days * unitsMs.days + hours * unitsMs.hours + minutes * unitsMs.minutes + seconds * unitsMs.seconds;
}

/** @throws Error when the text is no duration that `parseDuration` reads. */
export function requireDuration(text: string): number {
  const durationMs = parseDuration(text);
  if (durationMs !== undefined) return durationMs;
  throw new Error(`"${text}" is no ISO 8601 duration of whole days to seconds, such as PT24H.`);
}

/** The shortest ISO 8601 text of a duration, down to whole seconds: `P1DT2H`, and `PT0S` for nothing. */
export function formatDuration(durationMs: number): string {
  let restMs = durationMs;
  const take = (unitMs: number, letter: string) => {
    const count = Math.floor(restMs / unitMs);
    restMs -= count * unitMs;
    return count > 0 ? `${count}${letter}` : '';
  };
  const days = take(unitsMs.days, 'D');
  const time = take(unitsMs.hours, 'H') + take(unitsMs.minutes, 'M') + take(unitsMs.seconds, 'S');
  if (days === '' && time === '') return 'PT0S';
  return `P${days}${time === '' ? '' : `T${time}`}`;
}
