import controls from '#components/ui/controls.module.css';
import { type SearchScope, scopeTitles, searchScopes } from '#lib/search/group-hits.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import styles from './palette.module.css';

export type PaletteView = {
  dialog: HTMLDialogElement;
  input: HTMLInputElement;
  closeButton: HTMLButtonElement;
  scopes: Map<SearchScope, { button: HTMLButtonElement; count: HTMLElement }>;
  scopeBar: HTMLElement;
  /** What is to be said in place of hits. */
  notice: HTMLElement;
  list: HTMLElement;
  /** The number of results, seen and, when it changes, heard. */
  total: HTMLElement;
  status: HTMLElement;
};

const listId = 'search-options';

/** The palette's elements, not yet in the page. Without a hit, Enter sends the form: the search page takes over. */
export function createPaletteView(): PaletteView {
  const input = element('input', {
    name: 'q',
    role: 'combobox',
    'aria-label': 'Search',
    'aria-expanded': 'false',
    'aria-controls': listId,
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
    maxlength: '200',
    placeholder: 'Pages, endpoints, fields, errors',
  });
  const closeButton = element(
    'button',
    { type: 'button', class: controls.iconButton, 'aria-label': 'Close search' },
    icon('close'),
  );
  const scopes = new Map(searchScopes.map((scope) => [scope, scopeButton(scope)]));
  const scopeBar = element(
    'div',
    { class: `bar ${styles.scopes}`, role: 'group', 'aria-label': 'Search in' },
    ...Array.from(scopes.values(), ({ button }) => button),
  );
  const notice = element('div', { class: styles.notice, hidden: true });
  const list = element('div', { class: styles.list, id: listId, role: 'listbox', 'aria-label': 'Results' });
  const total = element('span');
  const status = element('p', { class: 'hide', role: 'status' });
  const dialog = element(
    'dialog',
    { class: styles.overlay, popover: 'auto', 'aria-modal': 'true', 'aria-label': 'Search the docs' },
    element(
      'form',
      { class: `panel ${styles.palette}`, action: '/search', role: 'search' },
      element('div', { class: `bar ${styles.head}` }, icon('search'), input, closeButton),
      scopeBar,
      notice,
      list,
      keyHints(total),
      status,
    ),
  );
  return { dialog, input, closeButton, scopes, scopeBar, notice, list, total, status };
}

function scopeButton(scope: SearchScope) {
  const count = element('i');
  const button = element('button', { type: 'button', 'aria-pressed': 'false' }, `${scopeTitles[scope]} `, count);
  return { button, count };
}

function keyHints(total: HTMLElement): HTMLElement {
  const command = document.documentElement.dataset.apple === undefined ? 'Ctrl' : '⌘';
  return element(
    'div',
    { class: `bar meta ${styles.foot}` },
    element('span', {}, element('kbd', {}, '↑'), ' ', element('kbd', {}, '↓'), ' move'),
    element('span', {}, element('kbd', {}, '⏎'), ' open'),
    element('span', { class: 'push' }, element('kbd', {}, `${command} ⏎`), ' open in console'),
    total,
  );
}
