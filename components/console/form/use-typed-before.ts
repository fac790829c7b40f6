import { type RefCallback, useCallback, useEffect, useRef } from 'react';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Takes over what was typed, or restored by the browser, before the page became operable: React would put its own value
 * back at the first change.
 *
 * @returns The ref for the control.
 */
export function useTypedBefore(text: string, onText: (text: string) => void): RefCallback<Control> {
  const control = useRef<Control>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what stands there when the page becomes operable counts.
  useEffect(() => {
    const typed = control.current?.value;
    // A text area tells CR LF as LF; that is no change.
    if (typed !== undefined && typed !== text.replace(/\r\n?/g, '\n')) onText(typed);
  }, []);
  return useCallback((element) => {
    control.current = element;
  }, []);
}
