import { makeChoice, readChoice } from './choices.ts';

/** Shows the panel of a tab, and where its list remembers the choice, that of every list that shares it. */
export function chooseTab(tab: HTMLButtonElement): void {
  const name = listOf(tab)?.dataset.remember;
  if (name === undefined) {
    showTab(tab);
    return;
  }
  makeChoice(name, tab.value);
  restoreTabs();
}

/** Shows what was chosen before, in every list that remembers a choice and offers it. */
export function restoreTabs(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-remember]')) {
    const choice = readChoice(list.dataset.remember ?? '');
    const tab = tabsOf(list).find(({ value }) => value === choice);
    if (tab) showTab(tab);
  }
}

/** Arrows, Home and End move along a list of tabs, as the ARIA pattern asks. */
export function moveByKey(event: KeyboardEvent, tab: HTMLButtonElement): void {
  const tabs = tabsOf(listOf(tab));
  const index = tabs.indexOf(tab);
  const steps: Record<string, number> = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: -1 };
  const step = steps[event.key];
  const target = step === undefined ? undefined : tabs.at(step % tabs.length);
  if (!target) return;
  event.preventDefault();
  chooseTab(target);
  target.focus();
}

function showTab(shown: HTMLButtonElement): void {
  for (const tab of tabsOf(listOf(shown))) {
    const isShown = tab === shown;
    tab.ariaSelected = String(isShown);
    tab.tabIndex = isShown ? 0 : -1;
    const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
    if (panel) panel.hidden = !isShown;
  }
}

function listOf(tab: Element): HTMLElement | null {
  return tab.closest<HTMLElement>('[role="tablist"]');
}

function tabsOf(list: HTMLElement | null): HTMLButtonElement[] {
  return [...(list?.querySelectorAll<HTMLButtonElement>('[role="tab"]') ?? [])];
}
