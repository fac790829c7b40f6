import { listenFirst } from '#components/ui/listen-first.ts';
import type { SearchScope } from '#lib/search/group-hits.ts';
import { cycleFocus } from './cycle-focus.ts';
import { loadSearch, type Search } from './load-search.ts';
import { createOptionPicker } from './option-picker.ts';
import { paletteContent } from './palette-content.ts';
import { createPaletteView } from './palette-view.ts';
import { forgetRecent, keepRecent, readRecent } from './recent-searches.ts';
import { renderRows } from './row-list.ts';
import type { Row } from './rows.ts';

/** Keys that come within this time are one search: nobody sees the difference, and a slow machine keeps up. */
const pauseMs = 30;

export type Palette = { prepare(): Promise<void>; toggle(): void };

/**
 * The search palette of this page: a dialog with a combobox. Its index is loaded by the first `prepare`.
 *
 * It is a popover that keeps the focus. `showModal` would do that too, but makes the browser style the whole page anew, since
 * all of it becomes inert: on a long page that takes longer than the search.
 */
export function createPalette(): Palette {
  const view = createPaletteView();
  const { dialog, input, list, scopes } = view;
  const picker = createOptionPicker(input);
  let search: Search | undefined;
  let isLoading = false;
  let isFailed = false;
  let scope: SearchScope = 'all';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = () => {
    clearTimeout(timer);
    timer = undefined;
    const query = input.value.trim();
    const content = paletteContent({ search, isFailed, query, scope, recent: readRecent() });
    const { nodes, options } = renderRows(content.groups);
    list.replaceChildren(...nodes);
    list.scrollTop = 0;
    view.notice.textContent = content.notice;
    view.notice.hidden = content.notice === '';
    view.scopeBar.hidden = content.counts === undefined;
    for (const [name, { button, count }] of scopes) {
      button.setAttribute('aria-pressed', String(name === scope));
      count.textContent = String(content.counts?.[name] ?? '');
    }
    view.total.textContent = content.total;
    view.status.textContent = content.notice || content.total;
    picker.take(options);
    if (query !== '') search?.loadMore(show);
  };

  const prepare = async () => {
    if (search || isLoading) return;
    isLoading = true;
    isFailed = false;
    try {
      search = await loadSearch();
    } catch {
      isFailed = true;
    }
    isLoading = false;
    show();
  };

  const searchFor = (query: string) => {
    input.value = query;
    input.focus();
    show();
  };

  const leave = () => {
    keepRecent(input.value);
    dialog.hidePopover();
  };

  const open = ({ option, row }: { option: HTMLElement; row: Row }, isInConsole: boolean) => {
    if (!isInConsole || row.consoleHref === undefined) return option.click();
    leave();
    location.assign(row.consoleHref);
  };

  const onClick = (event: MouseEvent) => {
    const { target } = event;
    // Only what is beside the panel is the dialog itself.
    if (target === dialog || isWithin(view.closeButton, target)) return dialog.hidePopover();
    const chosen = [...scopes].find(([, { button }]) => isWithin(button, target));
    if (chosen) {
      [scope] = chosen;
      return show();
    }
    const row = picker.pick(target);
    if (row && 'query' in row.target) return searchFor(row.target.query);
    const isElsewhere = event.metaKey || event.ctrlKey || event.shiftKey;
    if (row && !isElsewhere) leave();
  };

  const onKey = (event: KeyboardEvent) => {
    const { key, isComposing } = event;
    if (isComposing) return;
    if (key === 'Tab') return cycleFocus(event, dialog);
    // Enter means what was typed before it.
    if (timer !== undefined && ['Enter', 'ArrowDown', 'ArrowUp'].includes(key)) show();
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      input.focus();
      return picker.move(key === 'ArrowDown' ? 1 : -1);
    }
    const picked = event.target === input ? picker.picked() : undefined;
    if (!picked) return;
    if (key === 'Enter') {
      event.preventDefault();
      open(picked, event.metaKey || event.ctrlKey);
    } else if (key === 'Delete' && picked.row.recent !== undefined && input.value === '') {
      forgetRecent(picked.row.recent);
      show();
    }
  };

  const onInput = () => {
    timer ??= setTimeout(show, pauseMs);
  };

  listenFirst('click', onClick, dialog);
  listenFirst('keydown', onKey, dialog);
  listenFirst('input', onInput, dialog);
  listenFirst('pointermove', ({ target }) => picker.pick(target), list);

  return {
    prepare,
    toggle() {
      if (dialog.matches(':popover-open')) return dialog.hidePopover();
      if (!dialog.isConnected) document.body.append(dialog);
      void prepare();
      scope = 'all';
      dialog.showPopover();
      input.focus();
      input.select();
      show();
    },
  };
}

function isWithin(element: Element, target: EventTarget | null): boolean {
  return target instanceof Node && element.contains(target);
}
