import type { ReactNode } from 'react';
import controls from '#components/ui/controls.module.css';
import { Status } from '#components/ui/status.tsx';
import { Tabs } from '#components/ui/tabs.tsx';
import type { ConsoleOperation } from '#lib/request/console-operation.ts';
import type { PlainRequest } from '#lib/request/plain-request.ts';
import type { Answer } from '#lib/request/send-result.ts';
import { durationText, secondsText, sizeText } from '../measure-text.ts';
import { useModule } from '../use-module.ts';
import { useTick } from '../use-tick.ts';
import { HeaderLines } from '../viewers/headers/header-lines.tsx';
import { BodyView } from './body-view.tsx';
import { HandOverFocus } from './hand-over-focus.tsx';
import { Later } from './later.tsx';
import styles from './response.module.css';
import { ResponseHead } from './response-head.tsx';
import { WhenShown } from './when-shown.tsx';

/** What shows streams is loaded with the first of them. */
export const loadStream = () => import('../viewers/stream/stream-viewer.tsx');
const loadRequest = () => import('../viewers/request/request-panel.tsx');

type AnswerViewProps = {
  operation: ConsoleOperation;
  answer: Answer;
  /** What was sent; undefined as long as the answer still comes. */
  request: PlainRequest | undefined;
  /** Set while the answer still comes. */
  receiving?: { startedAt: number; onStop: () => void } | undefined;
  /** What to know before reading on. */
  children?: ReactNode;
};

/** An answer: status, time and size, its body and headers, and the request as it went out. */
export function AnswerView({ operation, answer, request, receiving, children }: AnswerViewProps) {
  const { status, phrase, headers, rows } = answer;
  const stream = useModule(rows ? loadStream : undefined);
  return (
    <>
      {receiving ? <ReceivingHead answer={answer} {...receiving} /> : <AnsweredHead answer={answer} />}
      {children}
      <Tabs
        label="Response"
        tabs={[
          {
            id: 'body',
            label: 'Body',
            panel: rows ? (
              <Later module={stream}>
                {({ StreamViewer }) => (
                  <StreamViewer answer={{ ...answer, rows }} startedAt={receiving?.startedAt} name={operation.id} />
                )}
              </Later>
            ) : (
              <BodyView answer={answer} operation={operation} />
            ),
          },
          {
            id: 'headers',
            label: (
              <>
                Headers <span className={styles.count}>{headers.length}</span>
              </>
            ),
            panel: <HeaderLines first={`${status} ${phrase}`} headers={headers} />,
          },
          ...(request
            ? [
                {
                  id: 'request',
                  label: 'Request',
                  panel: (
                    <WhenShown>
                      {() => <LazyRequest operation={operation} request={request} answer={answer} />}
                    </WhenShown>
                  ),
                },
              ]
            : []),
        ]}
      />
    </>
  );
}

function LazyRequest(props: { operation: ConsoleOperation; request: PlainRequest; answer: Answer }) {
  const module = useModule(loadRequest);
  return <Later module={module}>{({ RequestPanel }) => <RequestPanel {...props} />}</Later>;
}

function AnsweredHead({ answer: { status, phrase, durationMs, body } }: { answer: Answer }) {
  return (
    <ResponseHead
      title={<Status code={status} text={phrase} />}
      measures={[
        ['Time', durationText(durationMs)],
        ['Size', sizeText(body.byteLength)],
      ]}
    />
  );
}

function ReceivingHead({ answer, startedAt, onStop }: { answer: Answer; startedAt: number; onStop: () => void }) {
  useTick(100);
  return (
    <ResponseHead
      title={<Status code={answer.status} text="receiving" />}
      measures={[
        ['Elapsed', secondsText(Date.now() - startedAt)],
        ['Size', sizeText(answer.body.byteLength)],
      ]}
    >
      <HandOverFocus>
        <button className={controls.textButton} type="button" onClick={onStop}>
          Stop
        </button>
      </HandOverFocus>
    </ResponseHead>
  );
}
