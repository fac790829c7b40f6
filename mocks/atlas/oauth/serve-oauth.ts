import type { Operation } from '#lib/openapi/operation.ts';
import { ApiError } from '../../rules/api-error.ts';
import { requireAcceptable, requireMediaType } from '../../rules/media-types.ts';
import type { Exchange } from '../exchange.ts';
import { requireQuota } from '../quota-windows.ts';
import { type ServeOptions, turnFailureDial } from '../serve-operation.ts';
import { requireVersion } from '../versions.ts';

type OAuthChecks = {
  operation: Operation;
  /** The body, or why it was not read. */
  body: Uint8Array | ApiError;
  isUnlimited?: boolean | undefined;
};

/**
 * The rules that all operations share, as far as they hold for OAuth and in the same order. Parameters are left to the
 * endpoint: OAuth ignores those that it does not know.
 *
 * @throws ApiError for the first rule that is broken.
 */
export async function serveOAuth(
  options: ServeOptions,
  exchange: Exchange,
  { operation, body, isUnlimited }: OAuthChecks,
): Promise<void> {
  const { request, quota, world } = exchange;
  if (!isUnlimited) requireQuota(quota);
  requireVersion(request.headers, options.deprecations, world?.clock.now() ?? options.now());
  if (body instanceof ApiError) throw body;
  await turnFailureDial(options, exchange, operation);
  request.signal.throwIfAborted();
  requireMediaType(operation, request.headers);
  requireJson(operation, request.headers);
}

/** Pages and empty answers are no matter of `Accept`. */
function requireJson(operation: Operation, headers: Headers): void {
  const isJson = operation.responses.some(
    ({ status, content }) => status === '200' && content.some(({ mediaType }) => mediaType === 'application/json'),
  );
  if (isJson) requireAcceptable(operation, headers.get('accept'));
}
