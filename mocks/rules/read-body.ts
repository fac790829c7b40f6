import { type JsonError, parseJson, positionOf } from '#lib/http/json.ts';
import type { JsonNode } from '#lib/http/json-node.ts';
import { ApiError } from './api-error.ts';

/**
 * The bytes of a request's body, empty where there is none. Reads no further than the limit.
 *
 * @throws ApiError `payload_too_large`; what the stream fails with, for instance an abort.
 */
export async function readBody(request: Request, maxBytes: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length')) > maxBytes) throw tooLarge(maxBytes);
  if (request.method === 'GET' || request.method === 'HEAD') return new Uint8Array();
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) return Buffer.concat(chunks);
    size += chunk.value.byteLength;
    if (size > maxBytes) {
      reader?.cancel().catch(() => {});
      throw tooLarge(maxBytes);
    }
    chunks.push(chunk.value);
  }
}

function tooLarge(maxBytes: number): ApiError {
  return new ApiError(
    'payload_too_large',
    `The body is larger than ${maxBytes.toLocaleString('en-US')} bytes. Send less.`,
  );
}

/**
 * The JSON of a body, as it was written.
 *
 * @throws ApiError `invalid_json` with line and column, also for bytes that are no UTF-8 and for an empty body.
 */
export function readJson(body: Uint8Array): JsonNode {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
  if (text === '') throw invalidJson({ message: 'the body is empty', line: 1, column: 1, offset: 0 });
  const broken = findInvalidUtf8(body);
  if (broken !== undefined) {
    // As a stream, so that the beginning of the broken character is left out.
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body.subarray(0, broken), { stream: true });
    throw invalidJson({
      message: 'a byte that is no UTF-8',
      ...positionOf(before, before.length),
      offset: before.length,
    });
  }
  const result = parseJson(text);
  if (!result.ok) throw invalidJson(result.error);
  return result.root;
}

/** The JSON of a body that nobody has asked for; undefined for anything that is none. */
export function readStrayJson(body: Uint8Array): JsonNode | undefined {
  if (body.length === 0) return undefined;
  const result = parseJson(new TextDecoder().decode(body));
  return result.ok ? result.root : undefined;
}

function invalidJson({ message, line, column }: JsonError): ApiError {
  return new ApiError('invalid_json', `The body is not valid JSON: ${message} (line ${line}, column ${column}).`, {
    position: { line, column },
  });
}

/** Offset of the first byte that cannot be part of UTF-8, found by halving; undefined where all is well. */
function findInvalidUtf8(body: Uint8Array): number | undefined {
  if (isUtf8(body, false)) return undefined;
  let valid = 0;
  let invalid = body.length;
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    if (isUtf8(body.subarray(0, middle), true)) valid = middle;
    else invalid = middle;
  }
  return valid;
}

/** @param mayBeCut whether the text may end within a character. */
function isUtf8(bytes: Uint8Array, mayBeCut: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayBeCut });
    return true;
  } catch {
    return false;
  }
}
