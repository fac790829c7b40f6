import { reasonPhrase } from '#lib/http/reason-phrase.ts';
import type { PlainRequest } from '#lib/request/plain-request.ts';
import { readJson, readMember } from '#lib/request/read-json.ts';
import type { Answer, SendResult } from '#lib/request/send-result.ts';
import { readUpstreamHeaders } from '#lib/request/upstream-data.ts';
import { fetchInSandbox } from './first-answer.ts';
import { readBody } from './read-body.ts';

export type SendOptions = {
  /** Ends the request at the portal and, through it, at the API. */
  signal: AbortSignal;
  /** Called with what has come so far of an answer that comes line by line. */
  onProgress: (answer: Answer) => void;
  /** Called once when the headers are here, before the body: the API's own, and those of the portal's response. */
  onHeaders: (api: Answer['headers'], portal: Headers) => void;
};

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
  const data = response.headers.get('x-upstream-headers');
  const contentType = response.headers.get('content-type') ?? '';
  const isStream = /ndjson|event-stream/.test(contentType);
  const head = {
    status: response.status,
    phrase: response.statusText || reasonPhrase(response.status),
    headers: readUpstreamHeaders(data) ?? [...response.headers],
    mediaType: contentType,
  };
  options.onHeaders(head.headers, response.headers);
  const body = await readBody(response, signal, (part) => {
    if (isStream) options.onProgress({ ...head, ...part, durationMs: elapsed(), end: 'complete' });
  });
  const answer: Answer = { ...head, ...body, durationMs: elapsed() };
  const problem =
    data === null && contentType.startsWith('application/problem+json') ? readProblem(answer.body) : undefined;
  if (problem) return { kind: 'problem', problem, answer };
  return { kind: isStream ? 'stream' : 'response', answer };
}

/** The portal's own error; what the API answers comes with its headers as data, whatever its type. */
function readProblem(body: string) {
  const problem = readJson(body);
  const text = (name: string) => String(readMember(problem, name) ?? '');
  if (text('code') === '') return undefined;
  return { title: text('title'), detail: text('detail'), code: text('code'), requestId: text('request_id') };
}
