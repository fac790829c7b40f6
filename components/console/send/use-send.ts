import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft } from '#lib/request/draft.ts';
import type { Exchange } from '#lib/request/exchange.ts';
import type { PlainRequest } from '#lib/request/plain-request.ts';
import type { SendResult } from '#lib/request/send-result.ts';
import { type KnownWindows, noteWindow } from './known-windows.ts';
import { noteSandbox } from './sandbox.ts';
import type { SendOptions } from './send-request.ts';
import { canSend, isSending, reduceSend, type SendEvent, type SendState } from './send-state.ts';

/** How long an answer may take before the console says that it waits. */
const slowAfterMs = 150;
/** The longest delay that a timer takes; a longer one would fire at once. */
const maxDelayMs = 2 ** 31 - 1;

export type Sender = {
  state: SendState;
  windows: KnownWindows;
  /** Loads what sending needs; to be called when somebody seems about to send. */
  prepare: () => void;
  /**
   * Sends, unless a request is under way or the API asked to wait.
   *
   * @returns what came of it; undefined where nothing was sent.
   */
  send: (draft: Draft, request: PlainRequest) => Promise<Exchange | undefined>;
  /** Ends the request that is under way. */
  cancel: () => void;
};

/** Sends one request at a time and tells where it stands. */
export function useSend(): Sender {
  const [state, setState] = useState<SendState>({ phase: 'idle' });
  const [windows, setWindows] = useState<KnownWindows>({});
  // Two clicks in one frame, and what sends again at once, go by the state that is not on screen yet.
  const latest = useRef(state);
  const underWay = useRef<AbortController>(undefined);

  const dispatch = useCallback((event: SendEvent) => {
    latest.current = reduceSend(latest.current, event);
    setState(latest.current);
  }, []);

  useEffect(() => {
    if (state.phase === 'starting') return after(slowAfterMs, () => dispatch({ type: 'slow' }));
    if (state.phase === 'limited') return after(state.until - Date.now(), () => dispatch({ type: 'unlock' }));
    return undefined;
  }, [state, dispatch]);

  useEffect(() => () => underWay.current?.abort(), []);

  return {
    state,
    windows,
    prepare() {
      loadCarrier().catch(() => undefined);
    },
    async send(draft, request) {
      if (!canSend(latest.current)) return undefined;
      const controller = new AbortController();
      underWay.current = controller;
      dispatch({ type: 'send', at: Date.now() });
      const result = await carry(request, {
        signal: controller.signal,
        onHeaders(api, portal) {
          noteSandbox(portal);
          setWindows((known) => noteWindow(known, api, Date.now()));
        },
        onProgress: (answer) => dispatch({ type: 'progress', answer }),
      });
      underWay.current = undefined;
      const exchange = { draft, request, result };
      dispatch({ type: 'settle', exchange, at: Date.now() });
      return exchange;
    },
    cancel() {
      if (isSending(latest.current)) underWay.current?.abort();
    },
  };
}

function loadCarrier() {
  return import('./carry-request.ts');
}

/** Without a network the code that sends does not arrive either, which comes to the same. */
async function carry(request: PlainRequest, options: SendOptions): Promise<SendResult> {
  const startedAt = performance.now();
  try {
    const { carryRequest } = await loadCarrier();
    return await carryRequest(request, options);
  } catch {
    return { kind: 'network', durationMs: performance.now() - startedAt };
  }
}

function after(delayMs: number, task: () => void): () => void {
  const timer = setTimeout(task, Math.min(delayMs, maxDelayMs));
  return () => clearTimeout(timer);
}
