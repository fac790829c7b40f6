/**
 * Which part of a long list is on screen. Browsers end elements at some 17 to 33 million pixels, so that a longer list is
 * drawn into a shorter element: `offset` is what lies above the top of the element and is not part of it.
 */
export type ScrollMap = {
  /** Of the whole list, in pixels. */
  totalPx: number;
  viewPx: number;
  /** Where the element stands, as the browser says it. */
  topPx: number;
  offsetPx: number;
};

/** Short enough for every browser. */
const maxElementPx = 8_000_000;

export const startMap: ScrollMap = { totalPx: 0, viewPx: 0, topPx: 0, offsetPx: 0 };

/** The height of the element that is scrolled. */
export function elementPx({ totalPx }: ScrollMap): number {
  return Math.min(totalPx, maxElementPx);
}

/** The first pixel of the list that is on screen. */
export function listTopPx({ topPx, offsetPx }: ScrollMap): number {
  return topPx + offsetPx;
}

/**
 * The map after the element was scrolled. A step as with a wheel or a key moves the list by as much; a leap, as with the
 * scroll bar, goes to the place that the bar shows.
 */
export function scrollTo(map: ScrollMap, topPx: number): ScrollMap {
  const isStep = Math.abs(topPx - map.topPx) < map.viewPx;
  const isAtEnd = topPx <= 0 || topPx >= elementPx(map) - map.viewPx;
  return isStep && !isAtEnd ? { ...map, topPx } : leap(map, topPx);
}

/** The map with a pixel of the list at the top of the screen; `topPx` is then where the element has to be scrolled to. */
export function showAt(map: ScrollMap, listPx: number): ScrollMap {
  const wanted = Math.max(0, Math.min(listPx, map.totalPx - map.viewPx));
  const scrollable = elementPx(map) - map.viewPx;
  const share = map.totalPx > map.viewPx ? wanted / (map.totalPx - map.viewPx) : 0;
  const topPx = Math.round(share * Math.max(0, scrollable));
  return { ...map, topPx, offsetPx: wanted - topPx };
}

/** The map of a list that has grown or shrunk, or of a screen that has; what is at the top stays there. */
export function resize(map: ScrollMap, totalPx: number, viewPx: number): ScrollMap {
  if (totalPx === map.totalPx && viewPx === map.viewPx) return map;
  const resized = { ...map, totalPx, viewPx };
  return totalPx <= maxElementPx && map.offsetPx === 0 ? resized : showAt(resized, listTopPx(map));
}

function leap(map: ScrollMap, topPx: number): ScrollMap {
  const scrollable = elementPx(map) - map.viewPx;
  if (scrollable <= 0 || map.totalPx <= maxElementPx) return { ...map, topPx, offsetPx: 0 };
  const share = Math.max(0, Math.min(1, topPx / scrollable));
  return { ...map, topPx, offsetPx: share * (map.totalPx - map.viewPx) - topPx };
}
