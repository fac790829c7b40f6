import { pageAtRest } from './page-at-rest.ts';

/**
 * Has what styles put off (`.late` of a text) laid out once the page is at rest. Where the window may begin further down, by
 * an address with a fragment or by a history entry's place, nothing is put off: places have to be right at once.
 */
export function showLateParts(): void {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isFromTop = location.hash === '' && navigation?.type === 'navigate';
  if (isFromTop) void pageAtRest().then(show);
  else show();
}

function show(): void {
  document.documentElement.dataset.painted = '';
}
