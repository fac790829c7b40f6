import { useMemo, useState } from 'react';
import type { ConsoleOperation } from '#lib/request/console-operation.ts';
import { toPlainRequest } from '#lib/request/plain-request.ts';
import { Console } from './console.tsx';
import type { HighlightedExample } from './response/example-response.tsx';
import { useSend } from './send/use-send.ts';

export type PageConsoleProps = {
  operation: ConsoleOperation;
  /** Documented responses, shown until something is sent. */
  examples: HighlightedExample[];
};

/** A console in the flow of a text, at any width. */
export function PageConsole({ operation, examples }: PageConsoleProps) {
  const [draft, setDraft] = useState(operation.draft);
  const request = useMemo(() => toPlainRequest(operation, draft), [operation, draft]);
  const sender = useSend();
  return (
    <Console
      operation={operation}
      draft={draft}
      onDraft={setDraft}
      request={request}
      sender={sender}
      examples={examples}
    />
  );
}
