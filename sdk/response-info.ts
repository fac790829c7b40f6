/** What came with an object beside its body. */
export type ResponseInfo = {
  status: number;
  headers: Headers;
  /** Version of the object, for `ifMatch` and `ifNoneMatch`. */
  etag: string | undefined;
  /** Quote it when you ask for support. */
  requestId: string | undefined;
  /** Whether Atlas had carried the request out before and repeats its first answer. */
  isReplayed: boolean;
};

const responses = new WeakMap<object, ResponseInfo>();

/** Remembers what an answer came with for as long as somebody holds its object. */
export function keepResponse<T extends object>(value: T, { status, headers }: Response): T {
  responses.set(value, {
    status,
    headers,
    etag: headers.get('etag') ?? undefined,
    requestId: headers.get('atlas-request-id') ?? undefined,
    isReplayed: headers.get('idempotent-replayed') === 'true',
  });
  return value;
}

/** Status, headers and ids of the answer that an object or a page came with; undefined for one that no method gave. */
export function responseOf(value: object): ResponseInfo | undefined {
  return responses.get(value);
}

/**
 * The ETag that an object came with, to be kept beside it.
 *
 * @throws TypeError for an object without one, such as a row of a list.
 */
export function etagOf(value: object): string {
  const etag = responses.get(value)?.etag;
  if (etag !== undefined) return etag;
  throw new TypeError('The object has no ETag. Pass one as retrieve, create or update gave it, or an ETag as text.');
}
