import 'server-only';

/** Levels of `LOG_LEVEL`, from most to least: a level includes those after it. */
export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

export type LogLevel = (typeof logLevels)[number];

type LogFields = Record<string, string | number | boolean | undefined>;

type Write = (fields: LogFields, message: string) => void;

/** What the server code logs to. The order of arguments is pino's, which can take its place. */
export type Logger = { debug: Write; info: Write; warn: Write; error: Write };

/**
 * A logger that writes one line of JSON a message, with the given secrets blacked out wherever they stand.
 *
 * @param options.write takes a finished line; the default writes to the standard output.
 */
export function createLogger(options: {
  level: LogLevel;
  secrets: string[];
  write?: (line: string) => void;
  now?: () => number;
}): Logger {
  const { level, secrets, write = (line) => process.stdout.write(`${line}\n`), now = Date.now } = options;
  const lineOf = (of: LogLevel, fields: LogFields, message: string) => {
    const line = JSON.stringify({ level: of, time: new Date(now()).toISOString(), ...fields, msg: message });
    return secrets.reduce((redacted, secret) => redacted.replaceAll(secret, '[redacted]'), line);
  };
  const writerOf = (of: LogLevel): Write =>
    logLevels.indexOf(of) < logLevels.indexOf(level)
      ? () => undefined
      : (fields, message) => write(lineOf(of, fields, message));
  return { debug: writerOf('debug'), info: writerOf('info'), warn: writerOf('warn'), error: writerOf('error') };
}

/** An error as a field of a log line, with its stack where it has one. */
export function errorText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
