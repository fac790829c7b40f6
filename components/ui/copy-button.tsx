import controls from './controls.module.css';
import { Icon } from './icon.tsx';

/**
 * Copies a text, or, where none is given, the code shown in the figure around it. Shows a check for 1.2 s. What it does
 * stands in `components/page-script/copy.ts`.
 */
export function CopyButton({ label, text = '' }: { label: string; text?: string }) {
  return (
    <button
      type="button"
      className={`${controls.iconButton} ${controls.copy}`}
      aria-label={label}
      data-copy={text}
      suppressHydrationWarning
    >
      <Icon name="copy" />
      <Icon name="check" />
    </button>
  );
}
