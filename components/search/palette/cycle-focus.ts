/** To be called with a press of Tab: where the focus would leave an element at one end, it goes on at the other. */
export function cycleFocus(event: KeyboardEvent, within: HTMLElement): void {
  const stops = [...within.querySelectorAll<HTMLElement>('input, button, a[href]')].filter(
    (element) => element.tabIndex >= 0 && !element.closest('[hidden]'),
  );
  const [first, last] = [stops[0], stops.at(-1)];
  const [end, start] = event.shiftKey ? [first, last] : [last, first];
  if (event.target !== end) return;
  event.preventDefault();
  start?.focus();
}
