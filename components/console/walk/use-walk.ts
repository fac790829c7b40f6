import { useCallback, useEffect, useRef, useState } from 'react';
import type { ConsoleOperation } from '#lib/request/console-operation.ts';
import type { Draft } from '#lib/request/draft.ts';
import { toPlainRequest } from '#lib/request/plain-request.ts';
import type { Answer } from '#lib/request/send-result.ts';
import { sendRequest } from '../send/send-request.ts';
import { type WalkEnd, walkPages } from './walk-pages.ts';

export type Walk = {
  rows: string[];
  pages: number;
  /** Undefined while it goes on. */
  end: WalkEnd | undefined;
  /** Whether there is more to walk through after its end. */
  hasMore: boolean;
  stop: () => void;
  /** Sends again the request at which it ended, and goes on from there. */
  goOn: () => void;
};

/** A walk through the pages of a list, which begins at once. */
export function useWalk(operation: ConsoleOperation, first: { draft: Draft; answer: Answer }): Walk {
  const [state, setState] = useState<Pick<Walk, 'rows' | 'pages' | 'end'>>({ rows: [], pages: 0, end: undefined });
  const underWay = useRef<AbortController>(undefined);
  const rest = useRef<Draft>(undefined);

  const start = useCallback(
    async (from: { draft: Draft; answer: Answer }, controller: AbortController) => {
      const { end, next } = await walkPages({
        operation,
        first: from,
        signal: controller.signal,
        send: (draft) => sendPage(operation, draft, controller.signal),
        onPage({ rows }) {
          if (controller.signal.aborted) return;
          setState((before) => ({ rows: [...before.rows, ...rows], pages: before.pages + 1, end: undefined }));
        },
      });
      rest.current = next;
      setState((before) => ({ ...before, end }));
    },
    [operation],
  );

  useEffect(() => {
    const controller = new AbortController();
    underWay.current = controller;
    setState({ rows: [], pages: 0, end: undefined });
    start(first, controller);
    return () => controller.abort();
  }, [start, first]);

  async function goOn() {
    const draft = rest.current;
    if (!draft) return;
    const controller = new AbortController();
    underWay.current = controller;
    setState((before) => ({ ...before, end: undefined }));
    const result = await sendPage(operation, draft, controller.signal);
    if (result.kind === 'response' && result.answer.status < 300)
      await start({ draft, answer: result.answer }, controller);
    else setState((before) => ({ ...before, end: { problem: 'The API refused once more.' } }));
  }

  return {
    ...state,
    hasMore: state.end !== undefined && state.end !== 'last',
    stop: () => underWay.current?.abort(),
    goOn,
  };
}

function sendPage(operation: ConsoleOperation, draft: Draft, signal: AbortSignal) {
  return sendRequest(toPlainRequest(operation, draft), {
    signal,
    onProgress: () => undefined,
    onHeaders: () => undefined,
  });
}
