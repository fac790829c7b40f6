import type { ByteLog } from './byte-log.ts';
import type { SentRequest } from './sent-request.ts';
import type { StreamRows } from './stream-rows.ts';

/** What came back, as far as it came. */
export type Answer = {
  status: number;
  /** The reason phrase, which HTTP/2 no longer sends. */
  phrase: string;
  /** As the API sent them: the portal passes them on as data, redacted. */
  headers: [name: string, value: string][];
  mediaType: string;
  /** Exactly the bytes that came. */
  body: ByteLog;
  /** The rows of a body that comes row by row. */
  rows?: StreamRows;
  /** The request as it reached the API; undefined in an answer of the portal itself. */
  sent?: SentRequest;
  /** From sending to the headers. */
  headersMs: number;
  /** What of that was spent where, as the portal's `Server-Timing` says it (`readServerTiming`). */
  serverTiming: string | null;
  /** From sending to the last byte. */
  durationMs: number;
  /** `stopped` by the visitor, `cut` by a broken connection, or at the `limit` of what is read. */
  end: 'complete' | 'stopped' | 'cut' | 'limit';
};

/** An error of the portal itself (RFC 9457): the API was not asked, or gave no answer that could be passed on. */
type PortalProblem = { title: string; detail: string; code: string; requestId: string };

/** How sending a request ended; failures are results, not exceptions. */
export type SendResult =
  | { kind: 'response'; answer: Answer }
  /** Row by row, shown while it came. */
  | { kind: 'stream'; answer: Answer }
  | { kind: 'problem'; problem: PortalProblem; answer: Answer }
  /** No answer reached this browser. Whether the request reached the portal is unknown. */
  | { kind: 'network'; durationMs: number }
  | { kind: 'aborted'; durationMs: number };

/** The answer of a result, where there is one. */
export function answerOf(result: SendResult): Answer | undefined {
  return 'answer' in result ? result.answer : undefined;
}
