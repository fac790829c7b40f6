/**
 * Marks the root element with `data-upstream="live"` where requests of this page go to a live API. The server tells it
 * with every page, as the description of a `Server-Timing` entry: so a page stays the same static file for any upstream.
 */
export function markUpstream(): void {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isLive = navigation?.serverTiming?.some(
    ({ name, description }) => name === 'upstream' && description === 'live',
  );
  if (isLive) document.documentElement.dataset.upstream = 'live';
}
