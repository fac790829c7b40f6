import 'server-only';
import type { Refusal } from '../refusal.ts';

export type BodyLimits = {
  maxBodyBytes: number;
  /** How long a body may make no progress. */
  bodyIdleMs: number;
};

/** A request's body, undefined where there is none. */
export type BodyResult =
  | { kind: 'body'; body: Uint8Array<ArrayBuffer> | undefined }
  | { kind: 'refusal'; refusal: Refusal };

/**
 * Reads a request's body whole, before anything is sent to the upstream: so that a refusal costs the upstream nothing,
 * and what is sent there has a length. Never holds more than the limit, whatever Content-Length claims.
 *
 * @throws when the visitor goes away.
 */
export async function readBody(request: Request, limits: BodyLimits): Promise<BodyResult> {
  const { maxBodyBytes, bodyIdleMs } = limits;
  if (!request.body) return { kind: 'body', body: undefined };
  if (Number(request.headers.get('content-length')) > maxBodyBytes) return tooLarge(maxBodyBytes);
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const next = await readWithin(reader, bodyIdleMs);
    if (next === 'idle') {
      // Not awaited: a sender that is silent may never let it end.
      void reader.cancel();
      return stalled(bodyIdleMs);
    }
    if (next.done) break;
    length += next.value.byteLength;
    if (length > maxBodyBytes) {
      void reader.cancel();
      return tooLarge(maxBodyBytes);
    }
    chunks.push(next.value);
  }
  return { kind: 'body', body: length === 0 ? undefined : concat(chunks, length) };
}

async function readWithin(reader: ReadableStreamDefaultReader<Uint8Array>, idleMs: number) {
  const { promise, resolve } = Promise.withResolvers<'idle'>();
  const timer = setTimeout(resolve, idleMs, 'idle');
  try {
    return await Promise.race([reader.read(), promise]);
  } finally {
    clearTimeout(timer);
  }
}

function concat(chunks: Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}

function tooLarge(maxBodyBytes: number): BodyResult {
  const detail = `The body is larger than ${maxBodyBytes.toLocaleString('en')} bytes. Send a smaller one.`;
  return { kind: 'refusal', refusal: { code: 'body_too_large', detail } };
}

function stalled(idleMs: number): BodyResult {
  const detail = `The body did not go on for ${idleMs / 1000} s. Send it again in one go.`;
  return { kind: 'refusal', refusal: { code: 'request_timeout', detail } };
}
