import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { sendButtonId } from '../form/send-row.tsx';

/** When what has the focus goes away, the button that sends gets it. */
export function HandOverFocus({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    return () => {
      if (element?.contains(document.activeElement)) document.getElementById(sendButtonId)?.focus();
    };
  }, []);
  return <div ref={box}>{children}</div>;
}
