import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { ConsoleOperation } from '#lib/request/console-operation.ts';
import type { Draft } from '#lib/request/draft.ts';
import { answerToShow } from '#lib/request/exchange.ts';
import type { AnyField } from '../form/field-problems.ts';
import { keyOf } from '../key-of.ts';
import { exchangeOf, isSending } from '../send/send-state.ts';
import type { Sender } from '../send/use-send.ts';
import { useModule } from '../use-module.ts';
import { ExampleResponse, type HighlightedExample } from './example-response.tsx';
import { HandOverFocus } from './hand-over-focus.tsx';
import type { KeyActions } from './idempotency-note.tsx';
import { Later } from './later.tsx';
import { NoResponse } from './no-response.tsx';
import { PendingResponse } from './pending-response.tsx';
import { RateMeters } from './rate-meters.tsx';
import styles from './response.module.css';
import { announcementOf, viewOf } from './view-of.ts';

/** What shows answers is loaded with the first of them. */
export const loadAnswered = () => import('./answered-response.tsx');

type ResponsePanelProps = {
  operation: ConsoleOperation;
  sender: Sender;
  examples: HighlightedExample[];
  onSendAgain: () => void;
  keys: KeyActions;
  /** Takes a draft over, and sends it. */
  onSendDraft: (draft: Draft) => void;
  onGoToField: (field: AnyField) => void;
  onGoToPosition: (position: { line: number; column: number }) => void;
};

/** What came of sending; before that, what the documentation says will come. */
export function ResponsePanel({
  operation,
  sender,
  examples,
  onSendAgain,
  keys,
  onSendDraft,
  ...goTo
}: ResponsePanelProps) {
  const { state, windows, cancel } = sender;
  const view = viewOf(state);
  const exchange = exchangeOf(state);
  // A stream is looked at while it comes.
  const isStreaming = state.phase === 'receiving' && state.answer.rows !== undefined;
  const answer = isStreaming ? state.answer : exchange && answerToShow(exchange);
  const answered = useModule(answer ? loadAnswered : undefined);
  return (
    <section className={styles.response} aria-label="Response">
      <p className="hide" role="status">
        {announcementOf(state)}
      </p>
      <StableHeight isWaiting={view === 'loading' && !isStreaming}>
        <HandOverFocus key={answer ? keyOf(answer) : view}>
          {view === 'idle' && <ExampleResponse examples={examples} />}
          {!answer && isSending(state) && view === 'loading' && <PendingResponse state={state} onCancel={cancel} />}
          {!answer && exchange && <NoResponse operation={operation} exchange={exchange} onSendAgain={onSendAgain} />}
          {answer && (
            <Later module={answered}>
              {({ AnsweredResponse }) => (
                <AnsweredResponse
                  operation={operation}
                  exchange={exchange}
                  answer={answer}
                  view={view}
                  keys={keys}
                  onSendDraft={onSendDraft}
                  until={state.phase === 'limited' ? state.until : undefined}
                  receiving={isStreaming ? { startedAt: state.startedAt, onStop: cancel } : undefined}
                  {...goTo}
                />
              )}
            </Later>
          )}
        </HandOverFocus>
      </StableHeight>
      <RateMeters windows={operation.limits} known={windows} />
    </section>
  );
}

/** Keeps the height of what was there while the next answer is awaited, so that nothing below jumps. */
function StableHeight({ isWaiting, children }: { isWaiting: boolean; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const heightPx = useRef(0);
  useLayoutEffect(() => {
    if (!box.current) return;
    if (!isWaiting) heightPx.current = box.current.offsetHeight;
  });
  useLayoutEffect(() => {
    if (box.current) box.current.style.minHeight = isWaiting ? `${heightPx.current}px` : '';
  }, [isWaiting]);
  return <div ref={box}>{children}</div>;
}
