import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '#components/ui/icon.tsx';
import { Method } from '#components/ui/method.tsx';
import { Status } from '#components/ui/status.tsx';
import type { ConsoleOperation } from '#lib/request/console-operation.ts';
import { answerOf } from '#lib/request/send-result.ts';
import { consoleId } from './console-id.ts';
import styles from './console-sheet.module.css';
import { exchangeOf, type SendState } from './send/send-state.ts';

type ConsoleSheetProps = {
  operation: ConsoleOperation;
  state: SendState;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  children: ReactNode;
};

/** Where the console lies: in the rail, or below 1280 px in a sheet at the bottom that leaves the page operable. */
export function ConsoleSheet({ operation, state, isOpen, onOpen, children }: ConsoleSheetProps) {
  const bar = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      onOpen(false);
      // Focus inside would be lost with what it is on.
      if (bar.current?.parentElement?.contains(document.activeElement)) bar.current.focus();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [isOpen, onOpen]);

  return (
    <div className={styles.sheet} data-open={isOpen}>
      <button
        ref={bar}
        className={`bar ${styles.handle}`}
        type="button"
        aria-expanded={isOpen}
        aria-controls={consoleId}
        onClick={() => onOpen(!isOpen)}
      >
        <Method method={operation.method} />
        <code className="push">{operation.path}</code>
        <LastStatus state={state} />
        <b>Try it</b>
        <Icon name="chevron" />
      </button>
      <div className={`panel ${styles.content}`} id={consoleId}>
        {children}
      </div>
    </div>
  );
}

function LastStatus({ state }: { state: SendState }) {
  const exchange = exchangeOf(state);
  if (!exchange) return null;
  const answer = answerOf(exchange.result);
  if (answer) return <Status code={answer.status} />;
  return <Status code={0} text={exchange.result.kind === 'aborted' ? 'Cancelled' : 'No response'} />;
}
