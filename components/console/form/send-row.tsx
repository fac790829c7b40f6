import { useSyncExternalStore } from 'react';
import controls from '#components/ui/controls.module.css';
import { Icon } from '#components/ui/icon.tsx';
import { secondsUntil } from '../measure-text.ts';
import { isSending, type SendState } from '../send/send-state.ts';
import { useTick } from '../use-tick.ts';
import styles from './send-row.module.css';

/** The id of the button, to which focus goes when what had it is gone. */
export const sendButtonId = 'send-request';

type SendRowProps = {
  state: SendState;
  /** How many fields are not on screen. */
  hiddenCount: number;
  isExpanded: boolean;
  onExpand: (isExpanded: boolean) => void;
};

/** The end of the form: the way to its optional fields, and the button that sends. */
export function SendRow({ state, hiddenCount, isExpanded, onExpand }: SendRowProps) {
  return (
    <footer className={`row pad ${styles.row}`}>
      {(hiddenCount > 0 || isExpanded) && (
        <button
          className={`push ${controls.textButton}`}
          type="button"
          aria-expanded={isExpanded}
          onClick={() => onExpand(!isExpanded)}
        >
          <Icon name={isExpanded ? 'chevron' : 'plus'} />
          {isExpanded ? 'Fewer fields' : `${hiddenCount} optional field${hiddenCount === 1 ? '' : 's'}`}
        </button>
      )}
      <noscript>
        <span className="meta">Sending from here needs JavaScript. The code above runs in any terminal.</span>
      </noscript>
      <SendButton state={state} />
    </footer>
  );
}

/** Not `disabled`: that would take the focus away from where the visitor left it. */
function SendButton({ state }: { state: SendState }) {
  useTick(state.phase === 'limited' ? 250 : undefined);
  const keys = useSyncExternalStore(neverChanges, keysOfPlatform, () => appleKeys);
  const isOperable = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  const isBlocked = !isOperable || isSending(state) || state.phase === 'limited';
  return (
    <button
      className={`${controls.button} ${isBlocked ? styles.blocked : controls.primary}`}
      type="submit"
      id={sendButtonId}
      aria-disabled={isBlocked || undefined}
      aria-keyshortcuts="Meta+Enter Control+Enter"
    >
      {label(state, isOperable)}
      {state.phase !== 'limited' && (
        <>
          {' '}
          <kbd>{keys}</kbd>
        </>
      )}
    </button>
  );
}

/** What the button does, or why it does nothing. */
function label(state: SendState, isOperable: boolean): string {
  if (!isOperable) return 'Send once loaded';
  if (state.phase === 'limited') return `Send in ${secondsUntil(state.until, Date.now())} s`;
  return isSending(state) ? 'Sending' : 'Send request';
}

const appleKeys = '⌘⏎';

function keysOfPlatform(): string {
  return /Mac|iP/.test(navigator.platform) ? appleKeys : 'Ctrl ⏎';
}

function neverChanges(): () => void {
  return () => undefined;
}
