import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { ConsoleOperation } from '#lib/request/console-operation.ts';
import type { AnyField } from '../form/field-problems.ts';
import { sendButtonId } from '../form/send-row.tsx';
import { exchangeOf, isSending } from '../send/send-state.ts';
import type { Sender } from '../send/use-send.ts';
import { AnsweredResponse } from './answered-response.tsx';
import { ExampleResponse, type HighlightedExample } from './example-response.tsx';
import { NoResponse } from './no-response.tsx';
import { PendingResponse } from './pending-response.tsx';
import { RateMeters } from './rate-meters.tsx';
import styles from './response.module.css';
import { announcementOf, type View, viewOf } from './view-of.ts';

type ResponsePanelProps = {
  operation: ConsoleOperation;
  sender: Sender;
  examples: HighlightedExample[];
  onSendAgain: () => void;
  onGoToField: (field: AnyField) => void;
  onGoToPosition: (position: { line: number; column: number }) => void;
};

/** What came of sending; before that, what the documentation says will come. */
export function ResponsePanel({ operation, sender, examples, onSendAgain, ...goTo }: ResponsePanelProps) {
  const { state, windows, cancel } = sender;
  const view = viewOf(state);
  const exchange = exchangeOf(state);
  const answer = exchange && 'answer' in exchange.result ? exchange.result.answer : undefined;
  return (
    <section className={styles.response} aria-label="Response">
      <p className="hide" role="status">
        {announcementOf(state)}
      </p>
      <StableHeight isWaiting={view === 'loading'}>
        <HandOverFocus key={view}>
          {view === 'idle' && <ExampleResponse examples={examples} />}
          {view === 'loading' && isSending(state) && <PendingResponse state={state} onCancel={cancel} />}
          {(view === 'offline' || view === 'cancelled') && exchange && (
            <NoResponse operation={operation} exchange={exchange} onSendAgain={onSendAgain} />
          )}
          {isAnswered(view) && exchange && answer && (
            <AnsweredResponse
              operation={operation}
              exchange={exchange}
              answer={answer}
              view={view}
              until={state.phase === 'limited' ? state.until : undefined}
              {...goTo}
            />
          )}
        </HandOverFocus>
      </StableHeight>
      <RateMeters windows={operation.limits} known={windows} />
    </section>
  );
}

function isAnswered(view: View): boolean {
  return view === 'success' || view === 'invalid' || view === 'limited' || view === 'failed';
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

/** When what has the focus goes away, the button that sends gets it. */
function HandOverFocus({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    return () => {
      if (element?.contains(document.activeElement)) document.getElementById(sendButtonId)?.focus();
    };
  }, []);
  return <div ref={box}>{children}</div>;
}
