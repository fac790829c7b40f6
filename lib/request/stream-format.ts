/** How a stream tells its rows apart. */
export type StreamFormat = 'ndjson' | 'sse';

/** The format of a stream by its Content-Type; undefined for what is no stream of rows. */
export function streamFormat(contentType: string): StreamFormat | undefined {
  if (/^(?:application|text)\/(?:x-)?(?:ndjson|jsonl|jsonlines)\b/i.test(contentType)) return 'ndjson';
  return /^text\/event-stream\b/i.test(contentType) ? 'sse' : undefined;
}
