import { useEffect } from 'react';

/** Calls back when somebody asks for the list of keys: by `?`, unless it is being typed. */
export function useQuestionMark(onAsk: () => void): void {
  useEffect(() => {
    const ask = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable], dialog'))
        return;
      event.preventDefault();
      onAsk();
    };
    document.addEventListener('keydown', ask);
    return () => document.removeEventListener('keydown', ask);
  }, [onAsk]);
}
