import type { JsonObject } from '#lib/http/json-value.ts';
import { readMediaType } from '#lib/http/media-type.ts';
import type { ErrorCode } from './api-error.ts';
import type { Answer } from './handler.ts';
import { wait } from './wait.ts';

/** What befalls an answer on its way, after the request has been served. */
export type AnswerFault = 'timeout' | 'connection_reset' | 'truncated_body' | 'mid_stream_cut' | 'invalid_body';

/** What a visitor asks the sandbox to do instead of answering normally. */
export type Scenario =
  | { kind: 'error'; code: ErrorCode }
  | { kind: 'slow'; durationMs: number }
  | { kind: 'fault'; fault: AnswerFault }
  /** Means something to one operation and nothing to the others. */
  | { kind: 'other'; name: string };

const faults: Record<AnswerFault, true> = {
  timeout: true,
  connection_reset: true,
  truncated_body: true,
  mid_stream_cut: true,
  invalid_body: true,
};
const silenceMs = 60_000;

/** Reads the header's text, which has been checked against the description. */
export function readScenario(text: string, isErrorCode: (name: string) => name is ErrorCode): Scenario {
  const [, durationMs] = /^slow:(\d+)$/.exec(text) ?? [];
  if (durationMs !== undefined) return { kind: 'slow', durationMs: Number(durationMs) };
  if (isErrorCode(text)) return { kind: 'error', code: text };
  return isFault(text) ? { kind: 'fault', fault: text } : { kind: 'other', name: text };
}

function isFault(name: string): name is AnswerFault {
  return Object.hasOwn(faults, name);
}

/**
 * Sends an answer the way a fault wants it: without a required field, broken off, or not at all.
 *
 * @param dropField takes a required field out of a JSON body.
 * @throws TypeError, as `fetch` does, when there is no answer; the signal's reason when it is aborted meanwhile.
 */
export async function breakAnswer(
  fault: AnswerFault,
  answer: Answer,
  options: { signal: AbortSignal; dropField: (body: JsonObject) => JsonObject },
): Promise<Answer> {
  if (fault === 'timeout') await wait(silenceMs, options.signal);
  const { status, headers, body } = answer;
  if (fault === 'timeout' || fault === 'connection_reset') {
    if (typeof body === 'object') await body?.cancel();
    throw new TypeError(`The connection broke, as the scenario ${fault} wants it.`);
  }
  if (body === null) return answer;
  // Cut and spoiled bodies are sent in pieces, without a length; only a truncated one still claims its full length.
  const { 'Content-Length': length, ...others } = headers;
  if (fault === 'invalid_body') {
    const mediaType = readMediaType(headers['Content-Type'] ?? null);
    return { status, headers: others, body: spoil(body, mediaType, options.dropField) };
  }
  const stream = typeof body === 'string' ? new Blob([body]).stream() : body;
  if (fault === 'truncated_body') return { status, headers, body: cut(stream, 'within') };
  return { status, headers: others, body: cut(stream, typeof body === 'string' ? 'within' : 'behind') };
}

/** What was sent before a cut gets time to arrive, so that the client sees a beginning without an end. */
const cutDelayMs = 50;

/** Breaks a stream off within its first chunk or behind it. */
function cut(stream: ReadableStream<Uint8Array>, where: 'within' | 'behind'): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  let isFirst = true;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value } = isFirst ? await reader.read() : {};
        isFirst = false;
        if (value)
          return controller.enqueue(where === 'within' ? value.subarray(0, Math.ceil(value.length / 2)) : value);
        await reader.cancel();
        await new Promise((resolve) => setTimeout(resolve, cutDelayMs));
        controller.error(new TypeError('The answer breaks off, as the scenario wants it.'));
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

/** Spoils a body: every JSON value in it lacks a field, any other text its first line, which names a table's columns. */
function spoil(
  body: string | ReadableStream<Uint8Array>,
  mediaType: string | undefined,
  dropField: (body: JsonObject) => JsonObject,
): string | ReadableStream<Uint8Array> {
  const spoilJson = (text: string) => {
    const value = JSON.parse(text);
    return JSON.stringify(Array.isArray(value) ? value.map(dropField) : dropField(value));
  };
  const spoilLines = (text: string) => {
    const lines = text.split('\n');
    return lines.map((line) => (line === '' ? '' : spoilJson(line))).join('\n');
  };
  if (typeof body === 'string') {
    if (mediaType === 'application/json') return spoilJson(body);
    return mediaType === 'application/x-ndjson' ? spoilLines(body) : body.slice(body.indexOf('\n') + 1);
  }
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      // Chunks of our own streams hold whole lines.
      transform: (chunk, controller) => controller.enqueue(encoder.encode(spoilLines(decoder.decode(chunk)))),
    }),
  );
}
