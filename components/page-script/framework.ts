/** What the server has taken out of the page (`server/defer-framework.ts`). */
type Framework = {
  /** Addresses of scripts. */
  sources: string[];
  /** Arrays of the window that a value is to be pushed on. */
  calls: [name: string, value: unknown][];
};

/**
 * Starts Next and React on a page with an island once the page is painted and the browser has nothing else to do, or at
 * the first interaction, whichever comes first. To be called while the page is parsed, so that no interaction is missed.
 */
export async function startFrameworkWhenDue(): Promise<void> {
  await Promise.race([interaction(), paintAndRest()]);
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

function interaction(): Promise<unknown> {
  const kinds = ['pointerdown', 'keydown', 'wheel', 'focusin'];
  return Promise.any(kinds.map((kind) => once(document, kind)));
}

/** Resolves when everything that came with the page is loaded, its largest paint is known, and the browser rests. */
async function paintAndRest(): Promise<void> {
  await once(window, 'load');
  await new Promise<void>((resolve) => {
    const observer = new PerformanceObserver(() => {
      observer.disconnect();
      resolve();
    });
    const paints = ['largest-contentful-paint', 'paint'];
    const type = paints.find((kind) => PerformanceObserver.supportedEntryTypes.includes(kind));
    if (type) observer.observe({ type, buffered: true });
  });
  await new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve);
    else setTimeout(resolve, 100);
  });
}

function parsed(): Promise<unknown> | undefined {
  return document.readyState === 'loading' ? once(document, 'DOMContentLoaded') : undefined;
}

function once(target: EventTarget, kind: string): Promise<unknown> {
  return new Promise((resolve) => target.addEventListener(kind, resolve, { once: true, capture: true, passive: true }));
}
