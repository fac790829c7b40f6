import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Address } from './webhook-target.ts';

/** What became of a request. */
export type PostResult = {
  /** Null if there was no answer. */
  status: number | null;
  /** The beginning of the answer's body; null if there was no answer. */
  body: string | null;
  /** Why there was no answer, for people; null if there was one. */
  failure: string | null;
};

export type PostRequest = {
  url: URL;
  /** To connect to one of these and to no other; undefined: wherever the name leads. */
  addresses: Address[] | undefined;
  headers: Record<string, string>;
  body: string;
  timeoutMs: number;
  signal: AbortSignal;
};

/** 1 KiB */
export const maxKeptBytes = 1024;

/**
 * Sends one request on a connection of its own, without following redirects, and reads no more than the beginning of the
 * answer. Never throws.
 */
export function postWebhook({ url, addresses, headers, body, timeoutMs, signal }: PostRequest): Promise<PostResult> {
  const { promise, resolve } = Promise.withResolvers<PostResult>();
  const deadline = AbortSignal.timeout(timeoutMs);
  const request = (url.protocol === 'https:' ? https : http).request(url, {
    method: 'POST',
    // A pooled connection could be one to an address that was right for an earlier request.
    agent: false,
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    signal: AbortSignal.any([signal, deadline]),
    ...(addresses ? { lookup: answerWith(addresses) } : {}),
  });
  request.once('response', async (response) => {
    resolve({ status: response.statusCode ?? null, body: await readBeginning(response), failure: null });
    request.destroy();
  });
  request.on('error', (error) => {
    const failure = deadline.aborted ? `No answer came within ${timeoutMs / 1000} seconds.` : explain(error);
    resolve({ status: null, body: null, failure });
  });
  request.end(body);
  return promise;
}

/** What has been read of a body when it ends, breaks off, or is long enough; an incomplete character at its end is left out. */
async function readBeginning(response: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of response) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= maxKeptBytes) break;
    }
  } catch {
    // The status has come, and it alone decides.
  }
  return new TextDecoder().decode(Buffer.concat(chunks).subarray(0, maxKeptBytes), { stream: true });
}

function answerWith(addresses: Address[]): LookupFunction {
  return (_hostname, options, callback) => {
    if (options.all) return callback(null, addresses);
    callback(null, addresses[0]?.address ?? '', addresses[0]?.family);
  };
}

const explanations: Record<string, string> = {
  ECONNREFUSED: 'The connection was refused.',
  ECONNRESET: 'The connection broke before an answer came.',
  ENOTFOUND: 'The name does not resolve to an address.',
};

function explain(error: Error): string {
  const code = 'code' in error ? String(error.code) : error.name;
  return explanations[code] ?? `The connection failed (${code}).`;
}
