/** What came back, as far as it came. */
export type Answer = {
  status: number;
  /** The reason phrase, which HTTP/2 no longer sends. */
  phrase: string;
  /** As the API sent them: the portal passes them on as data, redacted. */
  headers: [name: string, value: string][];
  mediaType: string;
  body: string;
  bodyBytes: number;
  /** From sending to the last byte. */
  durationMs: number;
  /** `stopped` by the visitor, `cut` by a broken connection, or at the `limit` of what is shown. */
  end: 'complete' | 'stopped' | 'cut' | 'limit';
};

/** An error of the portal itself (RFC 9457): the API was not asked, or gave no answer that could be passed on. */
type PortalProblem = { title: string; detail: string; code: string; requestId: string };

/** How sending a request ended; failures are results, not exceptions. */
export type SendResult =
  | { kind: 'response'; answer: Answer }
  /** Line by line, shown while it came. */
  | { kind: 'stream'; answer: Answer }
  | { kind: 'problem'; problem: PortalProblem; answer: Answer }
  /** No answer reached this browser. Whether the request reached the portal is unknown. */
  | { kind: 'network'; durationMs: number }
  | { kind: 'aborted'; durationMs: number };

/** The answer of a result, where there is one. */
export function answerOf(result: SendResult): Answer | undefined {
  return 'answer' in result ? result.answer : undefined;
}
