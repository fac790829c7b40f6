'use client';

import controls from './controls.module.css';
import { Icon } from './icon.tsx';

/** Switches between day and night and keeps the choice in this browser; until then the system decides. */
export function ThemeToggle() {
  return (
    <button type="button" className={controls.iconButton} aria-label="Switch theme" onClick={switchTheme}>
      <Icon name="theme" />
    </button>
  );
}

function switchTheme() {
  const root = document.documentElement;
  const shown = root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  const theme = shown === 'dark' ? 'light' : 'dark';
  root.dataset.theme = theme;
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Storage may be blocked: the theme still holds on this page.
  }
}
