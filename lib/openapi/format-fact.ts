const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;

const durationPattern =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/**
 * An ISO 8601 duration in words, in the units that it is written in, seconds with a fraction at most: `PT24H` is "24 hours", `PT1H30M` "1 hour 30 minutes".
 *
 * @throws Error when the text is no such duration.
 */
export function formatDuration(duration: string): string {
  const parts = durationPattern.exec(duration)?.slice(1) ?? [];
  const words = parts.flatMap((part, index) =>
    part === undefined ? [] : [`${Number(part).toLocaleString('en-US')} ${units[index]}${part === '1' ? '' : 's'}`],
  );
  if (words.length === 0) throw new Error(`"${duration}" is no ISO 8601 duration such as PT24H or P1D.`);
  return words.join(' ');
}

const symbols = ['a', 'months', 'wk', 'd', 'h', 'min', 's'] as const;

/**
 * An ISO 8601 duration for a label where words have no room: `PT90S` is "90 s", `PT1H30M` "1 h 30 min".
 *
 * @throws Error when the text is no such duration of whole numbers.
 */
export function shortenDuration(duration: string): string {
  const parts = durationPattern.exec(duration)?.slice(1) ?? [];
  const labels = parts.flatMap((part, index) => (part === undefined ? [] : [`${Number(part)} ${symbols[index]}`]));
  if (labels.length === 0) throw new Error(`"${duration}" is no ISO 8601 duration such as PT24H or P1D.`);
  return labels.join(' ');
}

const secondsOfUnits = [undefined, undefined, 604_800, 86_400, 3_600, 60, 1];

/**
 * How many seconds an ISO 8601 duration takes.
 *
 * @throws Error when the text is no such duration, or has years or months, which differ in length.
 */
export function readDurationSeconds(duration: string): number {
  const parts = durationPattern.exec(duration)?.slice(1) ?? [];
  const given = parts.flatMap((part, index) =>
    part === undefined ? [] : [Number(part) * (secondsOfUnits[index] ?? NaN)],
  );
  const seconds = given.reduce((sum, value) => sum + value, 0);
  if (given.length > 0 && !Number.isNaN(seconds)) return seconds;
  throw new Error(`"${duration}" is no ISO 8601 duration of fixed length such as PT24H or P1D.`);
}

/** Seconds as an ISO 8601 duration, in the largest units that they fill. */
export function durationOf(seconds: number): string {
  const days = Math.floor(seconds / 86_400);
  const parts = [Math.floor(seconds / 3_600) % 24, Math.floor(seconds / 60) % 60, seconds % 60];
  const time = parts.map((part, index) => (part > 0 ? `${part}${'HMS'[index]}` : '')).join('');
  return `P${days > 0 ? `${days}D` : ''}${time === '' ? '' : `T${time}`}`;
}

/** Bytes in the largest binary unit that they fill: 262144 is "256 KiB", 1000 "1,000 bytes". */
export function formatBytes(bytes: number): string {
  if (bytes >= 1024 ** 2 && bytes % 1024 ** 2 === 0) return `${bytes / 1024 ** 2} MiB`;
  if (bytes >= 1024 && bytes % 1024 === 0) return `${bytes / 1024} KiB`;
  return `${bytes.toLocaleString('en-US')} bytes`;
}
