import { useSyncExternalStore } from 'react';
import { choiceEvent, readChoice } from '#components/page-script/choices.ts';

/** What the visitor chose under a name, on this page or before; null on the server and before the first choice. */
export function useChoice(name: string): string | null {
  return useSyncExternalStore(
    subscribe,
    () => readChoice(name),
    () => null,
  );
}

function subscribe(notify: () => void): () => void {
  addEventListener(choiceEvent, notify);
  return () => removeEventListener(choiceEvent, notify);
}
