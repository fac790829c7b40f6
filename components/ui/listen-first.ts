/**
 * Hears of an event before React does, which while it hydrates stops what happens on a part of the page that is not its own
 * yet: a listener further down would miss a click or a key for as long as that takes.
 *
 * @param within Hears only of what happens in this element.
 */
export function listenFirst<Kind extends keyof WindowEventMap>(
  kind: Kind,
  listener: (event: WindowEventMap[Kind]) => void,
  within?: Element,
): void {
  const hear = (event: WindowEventMap[Kind]) => {
    if (!within || (event.target instanceof Node && within.contains(event.target))) listener(event);
  };
  window.addEventListener(kind, hear, { capture: true });
}
