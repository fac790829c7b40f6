import { useSyncExternalStore } from 'react';

export type UpstreamKind = 'sandbox' | 'live';

/**
 * Where requests of this page go. The server tells it with every page, as the description of a `Server-Timing` entry
 * named `upstream`: so that a page stays the same static file whatever the portal is connected to.
 */
export function useUpstreamKind(): UpstreamKind {
  return useSyncExternalStore(subscribe, readKind, () => 'sandbox');
}

/** It never changes while a page is open. */
function subscribe(): () => void {
  return () => {};
}

function readKind(): UpstreamKind {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const entry = navigation?.serverTiming?.find(({ name }) => name === 'upstream');
  return entry?.description === 'live' ? 'live' : 'sandbox';
}
