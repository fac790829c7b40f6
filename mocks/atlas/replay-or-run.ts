import { createHash } from 'node:crypto';
import type { Operation } from '#lib/openapi/operation.ts';
import { ApiError } from '../rules/api-error.ts';
import { requireDuration } from '../rules/duration.ts';
import type { Reply } from '../rules/reply.ts';
import type { RequestValidator } from '../rules/request-validator.ts';
import type { StoredReply } from '../world/reply-store.ts';
import type { AtlasWorld } from './atlas-state.ts';
import type { Exchange } from './exchange.ts';

type IdempotentRequest = {
  exchange: Exchange;
  operation: Operation;
  world: AtlasWorld;
  body: Uint8Array;
  validator: RequestValidator;
};

/**
 * Idempotency: a request whose key has been used before gets the first answer again, byte for byte; any other one runs.
 * Only what has succeeded is kept, so that a refused request can be corrected and sent under the same key.
 *
 * @throws ApiError `invalid_request` for a malformed key, `idempotency_conflict`, `idempotency_in_progress`, or
 *   `conflict` when the workspace has used all the keys it can keep.
 */
export async function replayOrRun(request: IdempotentRequest, run: () => Promise<Reply>): Promise<Reply> {
  const { exchange, operation, world, validator } = request;
  const { idempotency } = operation;
  const key = idempotency ? exchange.request.headers.get(idempotency.header) : null;
  if (!idempotency || key === null) return run();
  validator.checkHeader(operation, idempotency.header, key);

  const time = { nowMs: world.clock.now(), keepMs: requireDuration(idempotency.lifetime) };
  const attempt = world.replies.begin(key, fingerprintOf(request), time);
  const refuse = (code: ApiError['code'], message: string) =>
    new ApiError(code, message, { param: idempotency.header });
  switch (attempt.kind) {
    case 'replay':
      return createReplay(attempt.reply);
    case 'conflict':
      throw refuse(
        'idempotency_conflict',
        `This ${idempotency.header} was used for another request. Use a new key for a new request.`,
      );
    case 'running':
      throw refuse(
        'idempotency_in_progress',
        `The first request with this ${idempotency.header} is still running. Send it again in a few seconds.`,
      );
    case 'full':
      throw refuse(
        'conflict',
        'This workspace keeps no more idempotency keys. Wait until older ones expire, or use another workspace.',
      );
    case 'first':
      return runOnce(run, attempt.settle);
  }
}

async function runOnce(run: () => Promise<Reply>, settle: (reply: StoredReply | undefined) => void): Promise<Reply> {
  let stored: StoredReply | undefined;
  try {
    const reply = await run();
    const { status, headers, content } = reply;
    if (status >= 200 && status < 300 && content.kind === 'json') stored = { status, headers, body: content.text };
    return reply;
  } finally {
    settle(stored);
  }
}

function createReplay({ status, headers, body }: StoredReply): Reply {
  return {
    status,
    headers: { ...headers, 'Idempotent-Replayed': 'true' },
    content: { kind: 'json', text: body },
  };
}

function fingerprintOf({ exchange, body }: IdempotentRequest): string {
  const { request, url } = exchange;
  return createHash('sha256').update(`${request.method} ${url.pathname}${url.search}\n`).update(body).digest('base64');
}
