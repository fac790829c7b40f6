import { findDone } from './already-done.ts';
import { createDeadline, type Deadline, wait } from './deadline.ts';
import { ApiError, AtlasError, ConnectionError, createApiError } from './errors.ts';
import type { AccessTokenSource, TransportOptions } from './options.ts';
import { type AnyOptions, addressOf, type Call, contentOf, headersOf } from './plain-request.ts';
import { readJson } from './read-json.ts';
import { findRetryDelay, isUncertain } from './retry.ts';
import { readVariable } from './variable.ts';

/** The token that was sent last, and the one that was refused. */
type Credential = { sent?: string | undefined; refused?: string | undefined };

type Reader<T> = (response: Response, deadline: Deadline) => Promise<T>;

const defaultBaseUrl = 'https://api.atlasfiction.com';

/** Sends requests until they succeed or must not be sent again. */
export class Transport {
  readonly baseUrl: string;
  readonly maxRetries: number;
  readonly timeoutMs: number;
  readonly #options: TransportOptions;
  readonly #token: AccessTokenSource | undefined;
  readonly #canRefresh: boolean;

  /**
   * @param token none where a request says itself who sends it.
   * @param canRefresh whether a token that was refused may be followed by another one.
   */
  constructor(options: TransportOptions, token?: AccessTokenSource, canRefresh = false) {
    this.#canRefresh = canRefresh;
    this.#options = options;
    this.#token = token;
    this.baseUrl = (options.baseUrl ?? readVariable('ATLAS_BASE_URL') ?? defaultBaseUrl).replace(/\/+$/, '');
    this.maxRetries = options.maxRetries ?? 5;
    this.timeoutMs = options.timeoutMs ?? 30_000;
  }

  /**
   * Sends a request and reads its answer as JSON.
   *
   * @param fields the names that the answer must have, separated by blanks.
   */
  send<T extends object>(call: Call, options: AnyOptions, fields: string): Promise<T> {
    return this.run(call, options, (response) => readJson<T>(response, fields));
  }

  /**
   * Sends a request until its answer is read.
   *
   * @param read what fails in it is a failed attempt.
   * @param isOpen whether the reader goes on to use the answer and ends the deadline itself.
   */
  async run<T>(call: Call, options: AnyOptions, read: Reader<T>, isOpen = false): Promise<T> {
    const { maxRetries = this.maxRetries, signal, ifNoneMatch } = options;
    const url = this.baseUrl + addressOf(call);
    const headers = headersOf(call, options, this.#options.headers);
    const key = headers.get('idempotency-key') ?? undefined;
    const isRepeatable = call.isRepeatable ?? (call.method !== 'POST' || key !== undefined);
    const fetchCurrent = () => {
      const { path, ids = [] } = call;
      return this.send<object>({ method: 'GET', path, ids }, { signal, maxRetries }, 'id');
    };
    let mayBeDone = false;
    const credential: Credential = {};
    for (let attempt = 1; ; attempt++) {
      const startMs = Date.now();
      let response: Response | undefined;
      const report = (error?: unknown, retryInMs?: number) => {
        const [status, requestId] = [response?.status, response?.headers.get('atlas-request-id') ?? undefined];
        const durationMs = Date.now() - startMs;
        try {
          this.#options.log?.({ method: call.method, url, attempt, durationMs, status, requestId, error, retryInMs });
        } catch {
          // What has been written must not be lost for a line in a log.
        }
      };
      const readAnswer: Reader<T> = async (answer, deadline) => {
        response = answer;
        if (!answer.ok) throw createApiError(answer, await answer.text());
        return read(answer, deadline);
      };
      try {
        const value = await this.#sendOnce(call, url, { headers, credential }, options, readAnswer, isOpen);
        report();
        return value;
      } catch (error) {
        if (!(error instanceof AtlasError) || signal?.aborted) {
          report(error);
          throw error;
        }
        const status = error instanceof ApiError ? error.status : undefined;
        const known = status === 304 && typeof ifNoneMatch === 'object' ? ifNoneMatch : undefined;
        const done = known ?? (mayBeDone ? await findDone(call, status, fetchCurrent) : undefined);
        const mayAskAgain = status === 401 && this.#canRefresh && !credential.refused;
        const again = attempt > maxRetries ? undefined : findRetryDelay(error, attempt, isRepeatable);
        const delayMs = done ? undefined : mayAskAgain ? 0 : again;
        error.attempts = attempt;
        error.idempotencyKey = key;
        report(error, delayMs);
        if (done) return done as T;
        if (delayMs === undefined) throw error;
        mayBeDone ||= isUncertain(error);
        if (mayAskAgain) credential.refused = credential.sent;
        await wait(delayMs, signal);
      }
    }
  }

  async #sendOnce<T>(
    call: Call,
    url: string,
    { headers, credential }: { headers: Headers; credential: Credential },
    { signal, timeoutMs = this.timeoutMs }: AnyOptions,
    read: Reader<T>,
    isOpen: boolean,
  ): Promise<T> {
    const deadline = createDeadline(timeoutMs, signal);
    const work = async () => {
      credential.sent = await this.#token?.(credential.refused);
      if (credential.sent) headers.set('authorization', `Bearer ${credential.sent}`);
      const { fetch = globalThis.fetch } = this.#options;
      deadline.signal.throwIfAborted();
      try {
        const response = await fetch(url, {
          method: call.method,
          headers,
          // A redirect would take the credential elsewhere.
          redirect: 'manual',
          signal: deadline.signal,
          ...contentOf(call),
        });
        return await read(response, deadline);
      } catch (error) {
        if (error instanceof AtlasError || deadline.signal.aborted) throw error;
        throw new ConnectionError(`${call.method} ${url} got no whole answer.`, { cause: error });
      }
    };
    let isKept = false;
    try {
      const value = await deadline.race(work());
      isKept = isOpen;
      return value;
    } finally {
      if (!isKept) deadline.end();
    }
  }
}
