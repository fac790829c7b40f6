import { type ReactNode, useState } from 'react';
import controls from '#components/ui/controls.module.css';
import { Icon } from '#components/ui/icon.tsx';
import { Status } from '#components/ui/status.tsx';
import type { ConsoleOperation } from '#lib/request/console-operation.ts';
import { type Exchange, mayBeCarriedOut, repeatSafety } from '#lib/request/exchange.ts';
import type { SendResult } from '#lib/request/send-result.ts';
import { curl } from '#lib/samples/curl.ts';
import { durationText } from '../measure-text.ts';
import { ResponseHead } from './response-head.tsx';

type NoResponseProps = { operation: ConsoleOperation; exchange: Exchange; onSendAgain: () => void };

/** A request without an answer of the API: what is known of it, and what to do. */
export function NoResponse({ operation, exchange, onSendAgain }: NoResponseProps) {
  const { result, request } = exchange;
  const durationMs = 'answer' in result ? result.answer.durationMs : result.durationMs;
  return (
    <>
      <ResponseHead
        title={<Status code={0} text={result.kind === 'aborted' ? 'Cancelled' : 'No response'} />}
        measures={[['After', durationText(durationMs)]]}
      />
      <div className="pad">
        <p>
          <b>{whatHappened(result)}</b> {whetherToRepeat(operation, exchange)}
        </p>
        {result.kind === 'network' && (
          <ul>
            <li>Check that this device is online.</li>
            <li>A proxy, VPN or blocker may stop requests.</li>
            <li>
              See whether <a href="/healthz">this site answers</a>.
            </li>
          </ul>
        )}
        {result.kind === 'problem' && (
          <p className="meta">
            {result.problem.code}, request {result.problem.requestId}
          </p>
        )}
        <p className="row">
          <button className={controls.button} type="button" onClick={onSendAgain}>
            <Icon name="refresh" />
            {repeatSafety(request, operation.idempotencyHeader) === 'key'
              ? 'Send again with the same key'
              : 'Send again'}
          </button>
          <CopyText text={() => curl.render(request, operation)}>Copy as cURL</CopyText>
        </p>
      </div>
    </>
  );
}

function whatHappened(result: SendResult): string {
  switch (result.kind) {
    case 'aborted':
      return 'You cancelled the request.';
    case 'problem':
      return result.problem.detail || result.problem.title;
    default:
      return 'No answer reached this browser.';
  }
}

/** What is known of a request without an answer. Reading does no harm; a write without its key may be done twice. */
function whetherToRepeat({ idempotencyHeader }: ConsoleOperation, { request, result }: Exchange): string {
  if (mayBeCarriedOut(result) === 'no') return 'The API was not asked, so nothing was done.';
  switch (repeatSafety(request, idempotencyHeader)) {
    case 'method':
      return 'Sending again is safe.';
    case 'key':
      return 'It may have been carried out. Send it again with the same idempotency key: the API does it only once.';
    case 'none':
      return 'It may have been carried out all the same: have a look before you send it again.';
  }
}

function CopyText({ text, children }: { text: () => string; children: ReactNode }) {
  const [outcome, setOutcome] = useState<ReactNode>();
  async function copy() {
    try {
      await navigator.clipboard.writeText(text());
      setOutcome('Copied');
    } catch {
      // Refused, or missing on plain http.
      setOutcome('Copying failed');
    }
  }
  return (
    <button className={controls.button} type="button" onClick={copy} onBlur={() => setOutcome(undefined)}>
      <Icon name={outcome === 'Copied' ? 'check' : 'copy'} />
      <span role="status">{outcome ?? children}</span>
    </button>
  );
}
