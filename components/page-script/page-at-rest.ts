import { once } from './once.ts';

let rest: Promise<void> | undefined;

/** Resolves when the page has loaded, its largest paint is over, and the browser has nothing else to do. */
export function pageAtRest(): Promise<void> {
  rest ??= waitForRest();
  return rest;
}

async function waitForRest(): Promise<void> {
  await once(window, 'load');
  await painted();
  await new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve);
    else setTimeout(resolve, 100);
  });
}

function painted(): Promise<void> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver(() => {
      observer.disconnect();
      resolve();
    });
    const paints = ['largest-contentful-paint', 'paint'];
    const type = paints.find((kind) => PerformanceObserver.supportedEntryTypes.includes(kind));
    if (type) observer.observe({ type, buffered: true });
  });
}
