/** Gives the token to send. Called for each attempt; with the token that Atlas has refused, if it has. */
export type AccessTokenSource = (refused?: string) => string | Promise<string>;

/** One attempt, for a log. Holds no credential. */
export type AttemptLog = {
  method: string;
  url: string;
  /** From 1. */
  attempt: number;
  durationMs: number;
  /** Undefined when no answer came. */
  status: number | undefined;
  requestId: string | undefined;
  /** Undefined when the attempt has succeeded. */
  error: unknown;
  /** When the next attempt follows; undefined when none does. */
  retryInMs: number | undefined;
};

export type TransportOptions = {
  /** Where the API is. Else the variable `ATLAS_BASE_URL`, else `https://api.atlasfiction.com`. */
  baseUrl?: string | undefined;
  /** How long one attempt may take, in milliseconds; for a stream, how long until it begins. The default is 30,000. */
  timeoutMs?: number | undefined;
  /** How often a request is sent again at most, where that is safe. The default is 5. */
  maxRetries?: number | undefined;
  /** Sent with every request. */
  headers?: Record<string, string> | undefined;
  /** In place of the global `fetch`. */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Told of each attempt. What it throws is dropped. */
  log?: ((entry: AttemptLog) => void) | undefined;
};

export type AtlasClientOptions = TransportOptions & {
  /** Else the variable `ATLAS_API_KEY`. */
  apiKey?: string | undefined;
  /** An OAuth access token or an ephemeral one, in place of an API key; or what gives one, such as `oauth.clientCredentials()`. */
  accessToken?: string | AccessTokenSource | undefined;
};

/** What every method takes last. */
export type RequestOptions = {
  /** Ends the request and its retries; the promise is rejected with its reason. */
  signal?: AbortSignal | undefined;
  timeoutMs?: number | undefined;
  maxRetries?: number | undefined;
  headers?: Record<string, string> | undefined;
};

export type IdempotencyOptions = RequestOptions & {
  /** A key of your own, for retries that outlive the program. Without it the client makes one and keeps it over its retries. */
  idempotencyKey?: string | undefined;
};

export type IfMatchOptions = RequestOptions & {
  /** Changes the object only while it has this ETag; or the object that was read, which knows its own. */
  ifMatch?: string | object | undefined;
};

export type IfNoneMatchOptions<T> = RequestOptions & {
  /** The object that you have: it is given back as it is while nothing has changed. With an ETag a `NotModifiedError` says so. */
  ifNoneMatch?: string | T | undefined;
};
