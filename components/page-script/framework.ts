import { once } from './once.ts';
import { operableEvent } from './operable-event.ts';
import { pageAtRest } from './page-at-rest.ts';

/** What the server has taken out of the page (`server/defer-framework.ts`). */
type Framework = {
  /** Addresses of scripts. */
  sources: string[];
  /** Arrays of the window that a value is to be pushed on. */
  calls: [name: string, value: unknown][];
};

/**
 * Starts Next and React on a page with an island at the first interaction, or without one when the page is painted, the
 * browser has nothing else to do, and the island is in view. To be called while the page is parsed, so that no interaction
 * is missed.
 */
export async function startFrameworkWhenDue(): Promise<void> {
  await Promise.race([interaction(), afterReading()]);
  await parsed();
  const holder = document.getElementById('framework');
  if (!holder) return;
  const { sources, calls }: Framework = JSON.parse(holder.textContent);
  const target: Record<string, unknown[]> = Object(window);
  for (const [name, value] of calls) {
    target[name] ??= [];
    target[name].push(value);
  }
  for (const source of sources) {
    const script = document.createElement('script');
    script.src = source;
    document.head.append(script);
  }
}

/** Keeps the last click on a button of an island that does not work yet, and repeats it once it does. */
export function keepEarlyClick(): void {
  let early: HTMLElement | undefined;
  const keep = ({ target }: Event) => {
    if (!(target instanceof Element)) return;
    // Tabs and copying work already; what sends says that it does not.
    early =
      target.closest<HTMLElement>('[data-island] button:not([role="tab"], [data-copy], [type="submit"])') ?? early;
  };
  window.addEventListener('click', keep, true);
  once(window, operableEvent).then(() => {
    window.removeEventListener('click', keep, true);
    early?.click();
  });
}

function interaction(): Promise<unknown> {
  return Promise.any(['pointerdown', 'keydown', 'wheel', 'focusin', 'click'].map((kind) => once(document, kind)));
}

async function afterReading(): Promise<void> {
  await pageAtRest();
  // An address such as #draft=… or #console is meant for an island, wherever that is.
  if (!/^#(?:\w+=|console$)/.test(location.hash)) await islandInView();
}

/** What is to be seen of an island is itself, or what it names in `data-island`: a console, which may lie in a closed sheet. */
function islandInView(): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      resolve();
    });
    for (const island of document.querySelectorAll<HTMLElement>('[data-island]')) {
      observer.observe(document.getElementById(island.dataset.island ?? '') ?? island);
    }
  });
}

function parsed(): Promise<unknown> | undefined {
  return document.readyState === 'loading' ? once(document, 'DOMContentLoaded') : undefined;
}
