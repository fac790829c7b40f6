import { useRef } from 'react';
import type { ConsoleOperation } from '#lib/request/console-operation.ts';
import {
  giveKey,
  isSameRequest,
  type KeyedRequest,
  keyOfRequest,
  makeKey,
  withKey,
} from '#lib/request/idempotency-key.ts';
import type { PlainRequest } from '#lib/request/plain-request.ts';

/** Ways to send a draft with an idempotency key; without one where the operation takes none. */
export type Keys = {
  /** With the key of the draft, which it keeps until it is changed. */
  next: () => PlainRequest;
  /** With a key that it has not had. */
  renewed: () => PlainRequest;
  /** As it stands, with the key of an earlier request. */
  withKeyOf: (earlier: PlainRequest) => PlainRequest;
  /** Whether the draft asks for something else than an earlier request did. */
  isChangedSince: (earlier: PlainRequest) => boolean;
};

/** Keeps the idempotency key of a draft. */
export function useKeys({ idempotencyHeader }: ConsoleOperation, request: PlainRequest): Keys {
  const last = useRef<KeyedRequest>(undefined);

  function give(before: KeyedRequest | undefined): PlainRequest {
    if (idempotencyHeader === undefined) return request;
    last.current = giveKey(request, idempotencyHeader, before, makeKey);
    return last.current.request;
  }

  return {
    next: () => give(last.current),
    renewed: () => give(undefined),
    withKeyOf(earlier) {
      const key = idempotencyHeader && keyOfRequest(earlier, idempotencyHeader);
      return key ? withKey(request, idempotencyHeader, key) : request;
    },
    isChangedSince: (earlier) => !isSameRequest(earlier, request, idempotencyHeader ?? ''),
  };
}
