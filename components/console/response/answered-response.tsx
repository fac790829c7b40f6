import { lazy, Suspense } from 'react';
import type { ConsoleOperation } from '#lib/request/console-operation.ts';
import type { Draft } from '#lib/request/draft.ts';
import type { Exchange } from '#lib/request/exchange.ts';
import { findWindow, readWindow } from '#lib/request/rate-limit.ts';
import type { Answer } from '#lib/request/send-result.ts';
import { type AnyField, placeProblems } from '../form/field-problems.ts';
import { sizeText } from '../measure-text.ts';
import { PageActions } from '../walk/page-actions.tsx';
import { Advice } from './advice.tsx';
import { AnswerView } from './answer-view.tsx';
import { IdempotencyNote, type KeyActions } from './idempotency-note.tsx';
import { InvalidAdvice } from './invalid-advice.tsx';
import { LimitedAdvice } from './limited-advice.tsx';
import type { View } from './view-of.ts';

// Where it does not arrive, the headers still say it.
const AnswerEnd = lazy(() =>
  import('./answer-end.tsx').then(
    (module) => ({ default: module.AnswerEnd }),
    () => ({ default: () => null }),
  ),
);

type AnsweredResponseProps = {
  operation: ConsoleOperation;
  /** Undefined while the answer still comes. */
  exchange: Exchange | undefined;
  answer: Answer;
  view: View;
  keys: KeyActions;
  onSendDraft: (draft: Draft) => void;
  /** Until when the API asked to wait, milliseconds since the epoch. */
  until: number | undefined;
  /** Set while the answer still comes. */
  receiving: { startedAt: number; onStop: () => void } | undefined;
  onGoToField: (field: AnyField) => void;
  onGoToPosition: (position: { line: number; column: number }) => void;
};

/** An answer, with advice where it asks for something. */
export function AnsweredResponse(props: AnsweredResponseProps) {
  const { operation, exchange, answer, view, keys, onSendDraft, until, receiving, ...goTo } = props;
  const placed = exchange ? placeProblems(operation, exchange) : { problems: [] };
  const window = readWindow(answer.headers);
  const result = exchange?.result;
  return (
    <AnswerView operation={operation} answer={answer} request={exchange?.request} receiving={receiving}>
      {view === 'invalid' && (placed.position || placed.problems.length > 0) && <InvalidAdvice {...placed} {...goTo} />}
      {view === 'limited' && (
        <LimitedAdvice name={window && findWindow(operation.limits, window.limit)?.name} until={until} />
      )}
      {view === 'failed' && result?.kind === 'problem' && (
        <Advice kind="danger">
          <b>{result.problem.title}.</b> {result.problem.detail}
        </Advice>
      )}
      {answer.headers.some(([name]) => /^(?:deprecation|sunset)$/i.test(name)) && (
        <Suspense>
          <AnswerEnd headers={answer.headers} />
        </Suspense>
      )}
      {!receiving && answer.end !== 'complete' && <Advice kind="warning">{endText(answer)}</Advice>}
      {exchange && <PageActions operation={operation} exchange={exchange} answer={answer} onSendDraft={onSendDraft} />}
      {exchange && (
        <IdempotencyNote
          operation={operation}
          exchange={exchange}
          answer={answer}
          keys={keys}
          isLocked={until !== undefined}
        />
      )}
    </AnswerView>
  );
}

function endText({ end, body }: Answer): string {
  const size = sizeText(body.byteLength);
  switch (end) {
    case 'stopped':
      return `You stopped the answer after ${size}. What had come by then is shown.`;
    case 'cut':
      return `The connection broke after ${size}: the answer is not whole. What had come by then is shown.`;
    case 'limit':
      return `The answer is longer: this console stops at ${body.byteLength.toLocaleString('en-US')} bytes.`;
    case 'complete':
      return '';
  }
}
