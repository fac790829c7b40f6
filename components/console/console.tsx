import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { operableEvent } from '#components/page-script/operable-event.ts';
import { parseJson } from '#lib/http/json.ts';
import type { ConsoleOperation } from '#lib/request/console-operation.ts';
import type { Draft } from '#lib/request/draft.ts';
import { findRefusals } from '#lib/request/find-refusals.ts';
import { fieldId } from '#lib/request/form-field.ts';
import { type PlainRequest, toPlainRequest } from '#lib/request/plain-request.ts';
import styles from './console.module.css';
import { ConsoleBar, type Face } from './console-bar.tsx';
import { type AnyField, fieldText, messagesByField } from './form/field-problems.ts';
import { RequestFields } from './form/request-fields.tsx';
import { SendRow } from './form/send-row.tsx';
import { useGoTo } from './form/use-go-to.ts';
import type { HighlightedExample } from './response/example-response.tsx';
import { ResponsePanel } from './response/response-panel.tsx';
import { viewOf } from './response/view-of.ts';
import { exchangeOf, isSending } from './send/send-state.ts';
import { useKeys } from './send/use-keys.ts';
import type { Sender } from './send/use-send.ts';

type ConsoleProps = {
  operation: ConsoleOperation;
  draft: Draft;
  /** What became of the draft that a link brought, in words. */
  notice?: string;
  onDraft: (edit: (draft: Draft) => Draft) => void;
  /** The request that the draft stands for. */
  request: PlainRequest;
  sender: Sender;
  examples: HighlightedExample[];
};

/** A form for an operation's request, the same draft as JSON, and what comes of sending it. */
export function Console({ operation, draft, notice, onDraft, request, sender, examples }: ConsoleProps) {
  const hasForm = operation.body.length > 0;
  const [face, setFace] = useState<Face>(hasForm || !operation.mediaType ? 'form' : 'json');
  const [isExpanded, setExpanded] = useState(false);
  const [revealedIds, setRevealedIds] = useState<string[]>([]);
  const [hasTried, setHasTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const goTo = useGoTo();
  const giveKey = useKeys(operation, request);

  const parsed = useMemo(() => (draft.body.trim() === '' ? undefined : parseJson(draft.body)), [draft.body]);
  const root = parsed?.ok ? parsed.root : undefined;
  const fields: AnyField[] = [...operation.parameters, ...(face === 'form' ? operation.body : [])];
  const isOnScreen = (field: AnyField) =>
    isExpanded || field.isShown || revealedIds.includes(fieldId(field)) || fieldText(field, draft, root) !== '';
  const shown = fields.filter(isOnScreen);
  const messages = messagesByField(operation, draft, root, exchangeOf(sender.state), hasTried);

  useEffect(() => {
    dispatchEvent(new Event(operableEvent));
  }, []);

  function reveal(field: AnyField) {
    setRevealedIds((before) =>
      field.isShown || before.includes(fieldId(field)) ? before : [...before, fieldId(field)],
    );
  }

  function goToField(field: AnyField) {
    if (face === 'json' && 'path' in field) {
      goTo.member(field.path);
      return;
    }
    reveal(field);
    goTo.element(fieldId(field));
  }

  /** What keeps the draft from being sent is shown at its field. */
  function isRefused(): boolean {
    setHasTried(true);
    const [refusal] = findRefusals(operation, draft);
    const field = refusal && operation.parameters.find(({ name }) => name === refusal.param);
    if (field) goToField(field);
    return field !== undefined;
  }

  function send() {
    if (!isRefused()) sender.send(draft, giveKey());
  }

  /** Before the sheet is closed by it, Escape ends what is under way. */
  function cancelByKeys(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented || !isSending(sender.state)) return;
    event.preventDefault();
    sender.cancel();
  }

  function sendByKeys(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    form.current?.requestSubmit();
  }

  return (
    <section
      className={styles.console}
      data-state={viewOf(sender.state)}
      aria-label={`Try ${operation.title}`}
      onFocus={sender.prepare}
      onKeyDown={cancelByKeys}
      onPointerEnter={sender.prepare}
    >
      <ConsoleBar face={hasForm ? face : undefined} onFace={setFace} />
      <p className={styles.notice} role="status">
        {notice}
      </p>
      {/* Until the page is operable, a form of this method goes nowhere. */}
      <form
        ref={form}
        method="dialog"
        noValidate
        onKeyDown={sendByKeys}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <RequestFields
          operation={operation}
          draft={draft}
          onDraft={onDraft}
          onEdited={reveal}
          face={face}
          parsed={parsed}
          fields={shown}
          messages={messages}
          onFixJson={() => {
            setFace('json');
            goTo.position(parsed?.ok === false ? parsed.error : { line: 1, column: 1 });
          }}
        />
        <SendRow
          state={sender.state}
          hiddenCount={fields.length - shown.length}
          isExpanded={isExpanded}
          onExpand={setExpanded}
        />
      </form>
      <ResponsePanel
        operation={operation}
        sender={sender}
        examples={examples}
        onSendAgain={send}
        onSendDraft={(next) => {
          onDraft(() => next);
          sender.send(next, toPlainRequest(operation, next));
        }}
        keys={{ request, giveKey, isRefused, send: (keyed) => sender.send(draft, keyed) }}
        onGoToField={goToField}
        onGoToPosition={(position) => {
          setFace('json');
          goTo.position(position);
        }}
      />
    </section>
  );
}
