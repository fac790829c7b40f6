import controls from '#components/ui/controls.module.css';
import type { ConsoleOperation } from '#lib/request/console-operation.ts';
import type { Exchange } from '#lib/request/exchange.ts';
import { isSameRequest, keyOfRequest, withKey } from '#lib/request/idempotency-key.ts';
import type { PlainRequest } from '#lib/request/plain-request.ts';
import type { Answer } from '#lib/request/send-result.ts';
import type { GiveKey } from '../send/use-keys.ts';
import styles from './response.module.css';

export type KeyActions = {
  /** What the draft stands for, without a key that was made for it. */
  request: PlainRequest;
  giveKey: GiveKey;
  /** Whether the draft cannot be sent; says so at its field. */
  isRefused: () => boolean;
  send: (request: PlainRequest) => Promise<Exchange | undefined>;
};

type IdempotencyNoteProps = {
  operation: ConsoleOperation;
  exchange: Exchange;
  answer: Answer;
  keys: KeyActions;
  /** Whether nothing can be sent just now. */
  isLocked: boolean;
};

/** The idempotency key that a request went out with, what the API made of it, and ways to try what it is good for. */
export function IdempotencyNote({ operation, exchange, answer, keys, isLocked }: IdempotencyNoteProps) {
  const { request } = exchange;
  const header = operation.idempotencyHeader ?? '';
  const key = header && keyOfRequest(request, header);
  if (!key) return null;
  const isChanged = !isSameRequest(keys.request, request, header);

  async function sendTwice() {
    if (keys.isRefused()) return;
    const keyed = keys.giveKey(true);
    const first = await keys.send(keyed);
    if (first?.result.kind === 'response') await keys.send(keyed);
  }

  function sendWith(make: () => PlainRequest) {
    if (!keys.isRefused()) keys.send(make());
  }

  return (
    <div className={styles.keys}>
      <p className="meta">
        Idempotency key <code>{key}</code>. {whatHappened(answer)}
      </p>
      {!isLocked && (
        <p className="row">
          {isChanged ? (
            <KeyButton onPress={() => sendWith(() => withKey(keys.request, header, key))}>
              Send changed with the same key
            </KeyButton>
          ) : (
            <KeyButton onPress={() => sendWith(() => keys.giveKey(true))}>Send with a new key</KeyButton>
          )}
          <KeyButton onPress={sendTwice}>Send twice</KeyButton>
        </p>
      )}
    </div>
  );
}

function whatHappened({ status, headers, body }: Answer): string {
  const isReplayed = headers.some(([name, value]) => /^idempoten\w*-replayed$/i.test(name) && value === 'true');
  if (isReplayed) return 'The API knew it: this is its first answer once more, and nothing was done again.';
  if (status === 409 && body.text?.includes('idempotency_conflict'))
    return 'The API knew it from another request, and refused this one.';
  return 'Sent again unchanged, the request keeps it.';
}

function KeyButton({ onPress, children }: { onPress: () => void; children: string }) {
  return (
    <button className={controls.textButton} type="button" onClick={onPress}>
      {children}
    </button>
  );
}
