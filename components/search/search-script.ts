import { listenFirst } from '#components/ui/listen-first.ts';

type Palette = {
  /** Loads what a search needs, without showing anything. */
  prepareSearch(): void;
  /** Opens the palette; open, closes it. */
  toggleSearch(): void;
};

/**
 * Opens the search palette from a link with `data-search`, by ⌘K or Ctrl K anywhere, and by `/` outside of what is
 * written in. Its code is loaded when somebody is about to need it; where that fails, the link's own page opens.
 */
export function installSearch(load: () => Promise<Palette>): void {
  let palette: Promise<Palette> | undefined;
  const isApple = /^(?:Mac|iP)/.test(navigator.platform);
  if (isApple) document.documentElement.dataset.apple = '';

  const prepare = () => {
    palette ??= load();
    return palette;
  };
  const toggle = (event: Event) => {
    event.preventDefault();
    prepare().then(
      ({ toggleSearch }) => toggleSearch(),
      () => location.assign('/search'),
    );
  };
  const isOnTrigger = ({ target }: Event) => target instanceof Element && target.closest('[data-search]') !== null;
  const isWriting = ({ target }: Event) =>
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
      target.closest('dialog') !== null);

  for (const intent of ['pointerover', 'pointerdown', 'focusin'] as const) {
    listenFirst(intent, (event) => {
      if (palette === undefined && isOnTrigger(event)) {
        prepare().then(
          ({ prepareSearch }) => prepareSearch(),
          () => {},
        );
      }
    });
  }
  listenFirst('click', (event) => {
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (isPlain && isOnTrigger(event)) toggle(event);
  });
  listenFirst('keydown', (event) => {
    if (event.isComposing || event.repeat || event.altKey) return;
    // On Apple's keyboards Control K cuts the rest of a line.
    const isCommand = event.metaKey || (event.ctrlKey && !isApple);
    if (isCommand && !event.shiftKey && event.key.toLowerCase() === 'k') toggle(event);
    if (event.key === '/' && !event.metaKey && !event.ctrlKey && !isWriting(event)) toggle(event);
  });
}
