import { useCallback, useMemo, useState } from 'react';
import type { ConsoleOperation } from '#lib/request/console-operation.ts';
import { notesOn } from '#lib/request/deprecated-part.ts';
import type { Draft } from '#lib/request/draft.ts';
import { toPlainRequest } from '#lib/request/plain-request.ts';
import { Console } from './console.tsx';
import { ConsoleSheet } from './console-sheet.tsx';
import styles from './operation-rail.module.css';
import { type HighlightedSample, RequestSamples } from './request-samples.tsx';
import type { HighlightedExample } from './response/example-response.tsx';
import { useSend } from './send/use-send.ts';
import { useLinkedDraft } from './use-linked-draft.ts';

export type OperationRailProps = {
  operation: ConsoleOperation;
  /** The initial draft in each language, in the order of the tabs. */
  samples: HighlightedSample[];
  /** Documented responses, shown until something is sent. */
  examples: HighlightedExample[];
};

/** Everything beside an operation's text: its request as code, and the console that sends it. One draft feeds both. */
export function OperationRail({ operation, samples, examples }: OperationRailProps) {
  const [draft, setDraft] = useState(operation.draft);
  const request = useMemo(() => toPlainRequest(operation, draft), [operation, draft]);
  const sender = useSend();
  const [isOpen, setOpen] = useState(false);
  const takeLinked = useCallback((linked: Draft | undefined) => {
    if (linked) setDraft(linked);
    setOpen(true);
  }, []);
  const notice = useLinkedDraft(operation, takeLinked);
  return (
    <section className={styles.rail} aria-label="Request code and console">
      <div className={styles.samples}>
        <RequestSamples
          samples={samples}
          request={request}
          isInitial={draft === operation.draft}
          keyVariable={operation.keyVariable}
          notes={notesOn(operation.deprecated, draft)}
        />
      </div>
      <ConsoleSheet operation={operation} state={sender.state} isOpen={isOpen} onOpen={setOpen}>
        <Console
          operation={operation}
          draft={draft}
          notice={notice}
          onDraft={setDraft}
          request={request}
          sender={sender}
          examples={examples}
        />
      </ConsoleSheet>
    </section>
  );
}
