import controls from './controls.module.css';
import { Icon } from './icon.tsx';

type CopyButtonProps = {
  label: string;
  text?: string;
  /** A path of this site, which is copied as its whole address after the text. */
  address?: string;
};

/**
 * Copies a text, an address, or, where neither is given, the code shown in the figure around it. Shows a check for 1.2 s.
 * What it does stands in `components/page-script/copy.ts`.
 */
export function CopyButton({ label, text = '', address }: CopyButtonProps) {
  return (
    <button
      type="button"
      className={`${controls.iconButton} ${controls.copy}`}
      aria-label={label}
      data-copy={text}
      data-copy-address={address}
      suppressHydrationWarning
    >
      <Icon name="copy" />
      <Icon name="check" />
    </button>
  );
}
