import { useRef } from 'react';
import type { ConsoleOperation } from '#lib/request/console-operation.ts';
import { giveKey, type KeyedRequest, makeKey } from '#lib/request/idempotency-key.ts';
import type { PlainRequest } from '#lib/request/plain-request.ts';

/**
 * Gives the draft's request its idempotency key, which it keeps until it is changed; as it is where the operation takes
 * none.
 */
export type GiveKey = (isRenewed?: boolean) => PlainRequest;

/** Keeps the idempotency key of a draft. */
export function useKeys({ idempotencyHeader }: ConsoleOperation, request: PlainRequest): GiveKey {
  const last = useRef<KeyedRequest>(undefined);
  return (isRenewed = false) => {
    if (idempotencyHeader === undefined) return request;
    last.current = giveKey(request, idempotencyHeader, isRenewed ? undefined : last.current, makeKey);
    return last.current.request;
  };
}
