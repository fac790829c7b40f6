/** Resolves with the next event of a kind, before anything else hears of it. */
export function once(target: EventTarget, kind: string): Promise<unknown> {
  return new Promise((resolve) => target.addEventListener(kind, resolve, { once: true, capture: true, passive: true }));
}
