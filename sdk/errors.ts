/** Something that went wrong on the way to Atlas or was refused by it. Every error of the client is one, but for aborts. */
export class AtlasError extends Error {
  override name = 'AtlasError';
  /** How many times the request was sent. */
  attempts = 1;
  /** The key that all attempts carried. Sent with the same request again, it makes sure that nothing is done twice. */
  idempotencyKey: string | undefined;
  /** How long Atlas asks to wait before the next attempt, in milliseconds. */
  retryAfterMs: number | undefined;
}

/** No answer came, or it broke off: whether the request was carried out is not known. `cause` has what `fetch` said. */
export class ConnectionError extends AtlasError {
  override name = 'ConnectionError';
}

/** No whole answer came within `timeoutMs`. */
export class TimeoutError extends ConnectionError {
  override name = 'TimeoutError';
}

/** An answer that is no JSON, or lacks what the API description promises. */
export class InvalidAnswerError extends ConnectionError {
  override name = 'InvalidAnswerError';
}

type ErrorBody = {
  code?: string;
  message?: string;
  param?: string;
  errors?: { param: string; message: string }[];
  line?: number;
  column?: number;
  request_id?: string;
  doc_url?: string;
};

/** An answer of Atlas that says no. What stands in its `error` object keeps its name. */
export class ApiError extends AtlasError {
  override name = 'ApiError';
  declare readonly status: number;
  declare readonly headers: Headers;
  /** Stable, for programs; undefined where something between here and Atlas answered. */
  declare readonly code: string | undefined;
  /** The parameter or field that is wrong, as a path such as `metadata.tier`. */
  declare readonly param: string | undefined;
  /** Everything that is wrong with the input, the first of it in `param` and `message`. */
  declare readonly errors: readonly { param: string; message: string }[];
  /** Where JSON could not be read, from 1. */
  declare readonly line: number | undefined;
  declare readonly column: number | undefined;
  /** Quote it when you ask for support. */
  declare readonly request_id: string | undefined;
  /** Where the error is explained. */
  declare readonly doc_url: string | undefined;

  constructor(status: number, headers: Headers, body: ErrorBody) {
    super(body.message ?? `The answer was ${status}, without a reason.`);
    const { code, param, errors = [], line, column, doc_url } = body;
    const request_id = headers.get('atlas-request-id') ?? body.request_id;
    Object.assign(this, { status, headers, code, param, errors, line, column, request_id, doc_url });
    this.retryAfterMs = readRetryAfter(headers);
  }
}

/** 304: the object still has the ETag that was sent as text. */
export class NotModifiedError extends ApiError {
  override name = 'NotModifiedError';
}

/** 400: the request is not valid; `errors` lists every problem. Sending it again changes nothing. */
export class ValidationError extends ApiError {
  override name = 'ValidationError';
}

/** 401: no credential, or one that is not valid. */
export class AuthenticationError extends ApiError {
  override name = 'AuthenticationError';
}

/** 403: the token was not granted the scope that the operation needs; `message` names it. */
export class PermissionError extends ApiError {
  override name = 'PermissionError';
}

/** 404: no such object in this workspace. */
export class NotFoundError extends ApiError {
  override name = 'NotFoundError';
}

/** 409: the key belongs to another request, or the object is in a state in which this cannot be done. */
export class ConflictError extends ApiError {
  override name = 'ConflictError';
}

/** 410: the object was deleted, or the event is no longer kept. */
export class GoneError extends ApiError {
  override name = 'GoneError';
}

/** 412: the object has changed since it was read. */
export class PreconditionFailedError extends ApiError {
  override name = 'PreconditionFailedError';
}

/** 429: a quota is used up. `retryAfterMs` says for how long. */
export class RateLimitError extends ApiError {
  override name = 'RateLimitError';
}

/** 500 and above: a fault on the side of Atlas, or of something in between. */
export class ServerError extends ApiError {
  override name = 'ServerError';
}

/** An error of OAuth's endpoints (RFC 6749, section 5.2), or one that came back with the browser. `code` has its `error`. */
export class OAuthError extends ApiError {
  override name = 'OAuthError';
}

const classes: Record<number, typeof ApiError> = {
  304: NotModifiedError,
  400: ValidationError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  410: GoneError,
  412: PreconditionFailedError,
  429: RateLimitError,
};

/** The error that an answer stands for, whatever its body is. */
export function createApiError({ status, headers }: Response, text: string): ApiError {
  let body: { error?: ErrorBody | string; error_description?: string } = {};
  try {
    body = Object(JSON.parse(text));
  } catch {
    // A proxy's page: the status alone tells.
  }
  const { error, error_description: message } = body;
  if (typeof error === 'string') return new OAuthError(status, headers, { code: error, message: message ?? error });
  const ErrorClass = classes[status] ?? (status >= 500 ? ServerError : ApiError);
  return new ErrorClass(status, headers, Object(error));
}

/** Seconds or a date (RFC 9110, section 10.2.3). */
function readRetryAfter(headers: Headers): number | undefined {
  const text = headers.get('retry-after');
  if (!text) return undefined;
  const waitMs = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isNaN(waitMs) ? undefined : Math.max(waitMs, 0);
}
