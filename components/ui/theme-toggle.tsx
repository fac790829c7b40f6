import controls from './controls.module.css';
import { Icon } from './icon.tsx';

/** Switches between day and night and keeps the choice in this browser; until then the system decides. */
export function ThemeToggle() {
  return (
    <button type="button" className={controls.iconButton} aria-label="Switch theme" data-switch-theme="">
      <Icon name="theme" />
    </button>
  );
}
