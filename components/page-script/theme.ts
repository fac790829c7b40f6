import { dropChoice, makeChoice, readChoice, restoreChoice } from './choices.ts';

/** Applies the kept theme. Runs before the first paint; until there is a choice the system decides. */
export function restoreTheme(): void {
  restoreChoice('theme', (theme) => theme === 'light' || theme === 'dark');
}

/** Switches to the other theme. Where that is what the system has, it is no choice any more: the page follows the system again. */
export function switchTheme(): void {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const theme = (readChoice('theme') ?? system) === 'dark' ? 'light' : 'dark';
  if (theme === system) dropChoice('theme');
  else makeChoice('theme', theme);
}
