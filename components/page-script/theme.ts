import { makeChoice, readChoice, restoreChoice } from './choices.ts';

/** Applies the kept theme. Runs before the first paint; until there is a choice the system decides. */
export function restoreTheme(): void {
  restoreChoice('theme', (theme) => theme === 'light' || theme === 'dark');
}

export function switchTheme(): void {
  const shown = readChoice('theme') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  makeChoice('theme', shown === 'dark' ? 'light' : 'dark');
}
