/** Told to the window when a choice changes. */
export const choiceEvent = 'choice';

/**
 * Brings back a choice that this browser keeps. It becomes an attribute of the root element, `data-<name>`, where styles
 * and scripts of the page find it; none where nothing was chosen yet or storage is blocked.
 */
export function restoreChoice(name: string, isKnown: (value: string) => boolean = () => true): void {
  try {
    const value = localStorage.getItem(name);
    if (value && isKnown(value)) mark(name, value);
  } catch {
    // Storage may be blocked.
  }
}

/** Makes a choice hold for the page, and in this browser where it can be kept. */
export function makeChoice(name: string, value: string): void {
  mark(name, value);
  try {
    localStorage.setItem(name, value);
  } catch {
    // Storage may be blocked or full: the choice still holds on this page.
  }
  dispatchEvent(new Event(choiceEvent));
}

/** Takes a choice back, on the page and in this browser. */
export function dropChoice(name: string): void {
  document.documentElement.removeAttribute(`data-${name}`);
  try {
    localStorage.removeItem(name);
  } catch {
    // Storage may be blocked: then there is nothing in it.
  }
  dispatchEvent(new Event(choiceEvent));
}

export function readChoice(name: string): string | null {
  return document.documentElement.getAttribute(`data-${name}`);
}

function mark(name: string, value: string): void {
  document.documentElement.setAttribute(`data-${name}`, value);
}
