import type { JsonValue } from '#lib/http/json-value.ts';
import { isObject, type OpenApiDocument } from '#lib/openapi/document.ts';
import { parseDuration } from '../../rules/duration.ts';

/** How deliveries are tried again. */
export type RetryRules = {
  /** How long after a failed attempt the next one follows, from the first retry to the last. */
  delaysMs: number[];
  /** By what part of itself a delay may be shorter or longer, so that receivers are not met by all at once. */
  jitter: number;
  /** How long an answer may take. */
  timeoutMs: number;
  /** How many deliveries fail in a row before the endpoint is disabled. */
  disableAfter: number;
};

/**
 * Reads `x-webhook-retries` of an API description.
 *
 * @throws Error when it is missing or malformed.
 */
export function readRetryRules(document: OpenApiDocument): RetryRules {
  const source = document['x-webhook-retries'];
  const { schedule, jitter, timeoutSeconds, disableAfter } = isObject(source) ? source : {};
  const numbers = {
    jitter: Number(jitter),
    timeoutMs: Number(timeoutSeconds) * 1000,
    disableAfter: Number(disableAfter),
  };
  if (!Array.isArray(schedule) || Object.values(numbers).some(Number.isNaN)) {
    throw new Error('The API description needs x-webhook-retries: schedule, jitter, timeoutSeconds, disableAfter.');
  }
  return { delaysMs: schedule.map(readDelay), ...numbers };
}

function readDelay(text: JsonValue): number {
  const durationMs = typeof text === 'string' ? parseDuration(text) : undefined;
  if (durationMs !== undefined) return durationMs;
  throw new Error(`x-webhook-retries: ${JSON.stringify(text)} is no duration by ISO 8601, such as PT30S.`);
}
