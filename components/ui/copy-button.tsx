'use client';

import { useEffect, useRef, useState } from 'react';
import controls from './controls.module.css';
import { Icon } from './icon.tsx';

const doneForMs = 1200;

/**
 * Copies a text, or, where none is given, the code shown in the figure around it; of a diff, what is there after the
 * change, ready to be used: no removed lines, no signs. Shows a check and says "Copied" for 1.2 s; says so too when the
 * browser refuses.
 */
export function CopyButton({ label, text }: { label: string; text?: string }) {
  const button = useRef<HTMLButtonElement>(null);
  const [outcome, setOutcome] = useState<'' | 'Copied' | 'Copying failed'>('');

  useEffect(() => {
    if (outcome === '') return;
    const timer = setTimeout(() => setOutcome(''), doneForMs);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text ?? shownCode(button.current));
      setOutcome('Copied');
    } catch {
      setOutcome('Copying failed');
    }
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={controls.iconButton}
        aria-label={label}
        data-done={outcome === 'Copied' ? '' : undefined}
        onClick={copy}
      >
        <Icon name={outcome === 'Copied' ? 'check' : 'copy'} />
      </button>
      <span className="hide" role="status">
        {outcome}
      </span>
    </>
  );
}

function shownCode(button: HTMLButtonElement | null): string {
  const blocks = button?.closest('figure')?.querySelectorAll('pre') ?? [];
  const shown = [...blocks].find((block) => block.closest('[hidden]') === null);
  const copy = shown?.cloneNode(true) as HTMLElement | undefined;
  for (const removed of copy?.querySelectorAll('del') ?? []) removed.remove();
  return copy?.textContent.trimEnd() ?? '';
}
