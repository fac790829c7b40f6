import { useCallback, useSyncExternalStore } from 'react';

const changed = 'remembered-choice';

/**
 * A choice kept in this browser under a name and shared by everything on the page that uses the name. Undefined on the
 * server, before the first choice, and where storage is blocked; then it lasts as long as the page.
 */
export function useRememberedChoice(name: string | undefined): [string | undefined, (value: string) => void] {
  const value = useSyncExternalStore(
    subscribe,
    () => (name === undefined ? undefined : readChoice(name)),
    () => undefined,
  );
  const remember = useCallback(
    (next: string) => {
      if (name === undefined) return;
      choices.set(name, next);
      try {
        localStorage.setItem(name, next);
      } catch {
        // Storage may be blocked or full: the choice still holds on this page.
      }
      dispatchEvent(new Event(changed));
    },
    [name],
  );
  return [value, remember];
}

const choices = new Map<string, string>();

function readChoice(name: string): string | undefined {
  const known = choices.get(name);
  if (known !== undefined) return known;
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

function subscribe(notify: () => void): () => void {
  addEventListener(changed, notify);
  return () => removeEventListener(changed, notify);
}
