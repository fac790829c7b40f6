import { reasonPhrase } from '#lib/http/reason-phrase.ts';
import { ByteLog } from '#lib/request/byte-log.ts';
import type { PlainRequest } from '#lib/request/plain-request.ts';
import { readJson, readMember } from '#lib/request/read-json.ts';
import type { Answer, SendResult } from '#lib/request/send-result.ts';
import { readSentRequest } from '#lib/request/sent-request.ts';
import { type StreamFormat, streamFormat } from '#lib/request/stream-format.ts';
import type { StreamRows } from '#lib/request/stream-rows.ts';
import { readUpstreamHeaders } from '#lib/request/upstream-data.ts';
import { fetchInSandbox } from './first-answer.ts';
import { readBody } from './read-body.ts';

export type SendOptions = {
  /** Ends the request at the portal and, through it, at the API. */
  signal: AbortSignal;
  /** Called once when an answer is worth a look before its end: a stream at once, another body when it is slow to come. */
  onProgress: (answer: Answer) => void;
  /** Called once when the headers are here, before the body: the API's own, and those of the portal's response. */
  onHeaders: (api: Answer['headers'], portal: Headers) => void;
};

/** A body that takes no longer than this is shown when it is whole. */
const slowBodyMs = 200;

/** Sends a request through the portal to the visitor's own sandbox. Never rejects: failures are results. */
export async function sendRequest(request: PlainRequest, options: SendOptions): Promise<SendResult> {
  const { signal } = options;
  const startedAt = performance.now();
  const elapsed = () => performance.now() - startedAt;
  let response: Response;
  try {
    response = await fetchInSandbox(`/api/sandbox${request.path}${request.query && `?${request.query}`}`, {
      method: request.method,
      headers: request.headers,
      credentials: 'same-origin',
      cache: 'no-store',
      signal,
      ...(request.body === undefined ? {} : { body: request.body }),
    });
  } catch {
    return { kind: signal.aborted ? 'aborted' : 'network', durationMs: elapsed() };
  }
  const answer = await beginAnswer(response, elapsed());
  options.onHeaders(answer.headers, response.headers);
  const { rows } = answer;
  const reading = readBody(response, answer.body, signal, (bytes) => rows?.push(bytes, elapsed()));
  const timer = setTimeout(() => options.onProgress(answer), rows ? 0 : slowBodyMs);
  answer.end = await reading;
  clearTimeout(timer);
  rows?.finish(elapsed(), answer.end !== 'complete');
  answer.durationMs = elapsed();
  const problem = readProblem(response, answer);
  if (problem) return { kind: 'problem', problem, answer };
  return { kind: rows ? 'stream' : 'response', answer };
}

/** What the headers of a response tell; its body comes later. */
async function beginAnswer(response: Response, headersMs: number): Promise<Answer> {
  const { status, statusText, headers } = response;
  const mediaType = headers.get('content-type') ?? '';
  const body = new ByteLog();
  const format = streamFormat(mediaType);
  const rows = format && (await createRows(format, body));
  const sent = readSentRequest(headers.get('x-upstream-request'));
  return {
    status,
    phrase: statusText || reasonPhrase(status),
    headers: readUpstreamHeaders(headers.get('x-upstream-headers')) ?? [...headers],
    mediaType,
    body,
    ...(rows ? { rows } : {}),
    ...(sent ? { sent } : {}),
    headersMs,
    serverTiming: headers.get('server-timing'),
    durationMs: headersMs,
    end: 'complete',
  };
}

/** What finds rows is loaded with the first stream; without it a stream is shown as text. */
async function createRows(format: StreamFormat, body: ByteLog): Promise<StreamRows | undefined> {
  try {
    const { StreamRows } = await import('#lib/request/stream-rows.ts');
    return new StreamRows(format, body);
  } catch {
    return undefined;
  }
}

/** The portal's own error; what the API answers comes with its headers as data, whatever its type. */
function readProblem({ headers }: Response, { mediaType, body }: Answer) {
  if (headers.has('x-upstream-headers') || !mediaType.startsWith('application/problem+json')) return undefined;
  const problem = readJson(body.text ?? null);
  const text = (name: string) => String(readMember(problem, name) ?? '');
  if (text('code') === '') return undefined;
  return { title: text('title'), detail: text('detail'), code: text('code'), requestId: text('request_id') };
}
