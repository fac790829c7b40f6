import { useState } from 'react';
import controls from '#components/ui/controls.module.css';
import { Icon } from '#components/ui/icon.tsx';
import type { ConsoleOperation } from '#lib/request/console-operation.ts';
import type { Draft } from '#lib/request/draft.ts';
import type { Exchange } from '#lib/request/exchange.ts';
import { nextPageDraft } from '#lib/request/next-page.ts';
import type { Answer } from '#lib/request/send-result.ts';
import { Later } from '../response/later.tsx';
import { useModule } from '../use-module.ts';

const loadWalk = () => import('./walk-panel.tsx');

type PageActionsProps = {
  operation: ConsoleOperation;
  exchange: Exchange;
  answer: Answer;
  onSendDraft: (draft: Draft) => void;
};

/** Where an answer is a page of more: the way to the next one, and through all of them. */
export function PageActions({ operation, exchange, answer, onSendDraft }: PageActionsProps) {
  const [isWalking, setWalking] = useState(false);
  const walk = useModule(isWalking ? loadWalk : undefined);
  const next = nextPageDraft(operation, exchange.draft, answer);
  if (!next) return null;
  return (
    <>
      <p className="row pad">
        <button className={controls.textButton} type="button" onClick={() => onSendDraft(next)}>
          <Icon name="arrow" />
          Next page
        </button>
        {!isWalking && (
          <button className={controls.textButton} type="button" onClick={() => setWalking(true)}>
            <Icon name="refresh" />
            Walk all pages
          </button>
        )}
      </p>
      {isWalking && (
        <Later module={walk}>
          {({ WalkPanel }) => <WalkPanel operation={operation} first={{ draft: exchange.draft, answer }} />}
        </Later>
      )}
    </>
  );
}
