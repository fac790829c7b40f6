import type { ConsoleOperation } from '#lib/request/console-operation.ts';
import type { Draft } from '#lib/request/draft.ts';
import { listRows, nextPageDraft } from '#lib/request/next-page.ts';
import { type Answer, answerOf, type SendResult } from '#lib/request/send-result.ts';

/** A page of a walk, and the draft of the next one, if there is one. */
export type WalkedPage = { rows: string[]; next: Draft | undefined };

/** How a walk came to its end. */
export type WalkEnd = 'last' | 'stopped' | { problem: string };

/**
 * Walks through the pages of a list, one request after the other, from the page of an answer on. What the API refuses ends
 * the walk: nothing is sent again by itself.
 *
 * @param onPage Called with each page, the first one included.
 * @returns How it ended, with the draft of the page that is still to come, if any.
 */
export async function walkPages(options: {
  operation: ConsoleOperation;
  first: { draft: Draft; answer: Answer };
  send: (draft: Draft) => Promise<SendResult>;
  signal: AbortSignal;
  onPage: (page: WalkedPage) => void;
}): Promise<{ end: WalkEnd; next: Draft | undefined }> {
  const { operation, first, send, signal, onPage } = options;
  let { draft, answer } = first;
  const seen = new Set<string>();
  for (;;) {
    const next = nextPageDraft(operation, draft, answer);
    onPage({ rows: listRows(answer.body.text) ?? [], next });
    if (!next) return { end: 'last', next };
    // A list that leads back to one of its pages would never end.
    if (seen.has(JSON.stringify(next))) return { end: { problem: 'The list leads back to a page of its own.' }, next };
    seen.add(JSON.stringify(next));
    const result = await send(next);
    if (signal.aborted) return { end: 'stopped', next };
    const received = answerOf(result);
    if (!received) return { end: { problem: 'No answer reached this browser.' }, next };
    if (result.kind !== 'response' || received.status >= 300)
      return { end: { problem: `The API answered ${received.status} ${received.phrase}.` }, next };
    draft = next;
    answer = received;
  }
}
