import type { JsonObject } from '#lib/http/json-value.ts';
import type { ApiDescription } from '#lib/openapi/description.ts';
import { isObject } from '#lib/openapi/document.ts';
import type { Operation } from '#lib/openapi/operation.ts';
import { ApiError } from '../rules/api-error.ts';
import type { QuotaState, QuotaWindow } from '../world/quota.ts';

/** Requests without a valid credential have one window per address. */
export const anonymousWindow: QuotaWindow = { key: 'anonymous', limit: 60, windowSeconds: 60 };

/** For a description that names no limits: every answer tells of one. */
const undescribed: JsonObject = { name: 'Minute', limit: 1_000, windowSeconds: 60 };

/**
 * The windows that a request counts in, from `x-rate-limits` of the description: those of the workspace, and those of
 * its route where it has one, with the operation's own.
 */
export function createQuotaWindows({ document }: ApiDescription): (operation: Operation | undefined) => QuotaWindow[] {
  const source = document['x-rate-limits'];
  const described = Array.isArray(source) ? source.filter(isObject) : [];
  const limits = (described.length > 0 ? described : [undescribed]).map((limit) => ({
    name: String(limit.name),
    limit: Number(limit.limit),
    windowSeconds: Number(limit.windowSeconds),
    isPerRoute: limit.scope === 'route',
  }));
  const createWindows = (operation: Operation | undefined) => [
    ...limits
      .filter(({ isPerRoute }) => !isPerRoute || operation !== undefined)
      .map(({ name, limit, windowSeconds, isPerRoute }) => ({
        key: isPerRoute ? `${name} ${operation?.id}` : name,
        limit,
        windowSeconds,
      })),
    ...(operation?.rateLimits ?? []).map(({ name, ...window }) => ({ key: `${name} ${operation?.id}`, ...window })),
  ];
  const known = new Map<Operation | undefined, QuotaWindow[]>();
  return (operation) => {
    const windows = known.get(operation) ?? createWindows(operation);
    known.set(operation, windows);
    return windows;
  };
}

/** @throws ApiError `rate_limited` with `Retry-After`. */
export function requireQuota(quota: QuotaState | undefined): void {
  if (quota?.retryAfterSeconds === undefined) return;
  const { limit, windowSeconds, retryAfterSeconds } = quota;
  const used = `The limit of ${limit.toLocaleString('en-US')} requests in ${windowSeconds} seconds is used up.`;
  const seconds = retryAfterSeconds === 1 ? 'second' : 'seconds';
  throw new ApiError('rate_limited', `${used} Send again in ${retryAfterSeconds} ${seconds}.`, {
    headers: { 'Retry-After': String(retryAfterSeconds) },
  });
}
