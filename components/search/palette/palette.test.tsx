import { describe, expect, it, vi } from 'vitest';
import { createPalette } from './palette.ts';
import {
  active,
  fetchFile,
  input,
  isOpen,
  one,
  openPalette,
  options,
  press,
  put,
  startWithFreshPage,
  texts,
  type,
} from './testing/palette-page.ts';

startWithFreshPage();

describe('the palette', () => {
  it('offers queries and pages before anything is typed', async () => {
    await openPalette();
    expect(texts()).toEqual(['acc_an object by its ids', 'QuickstartGetting started']);
    expect(input().getAttribute('aria-expanded')).toBe('true');
    expect(active().textContent).toContain('acc_');
  });

  it('shows groups of hits, the words marked, and says how many there are', async () => {
    await openPalette();
    type('create');
    expect(texts()).toEqual(['POSTCreate account/v1/accounts', 'Open Create account in the consoleSandbox']);
    expect(options()[0]?.querySelector('mark')?.textContent).toBe('Create');
    expect(one('[role=status]').textContent).toBe('1 result');
    const group = options()[0]?.closest('[role=group]');
    expect(one(`#${group?.getAttribute('aria-labelledby')}`).textContent).toBe('Endpoints');
  });

  it('moves by arrow keys from the last to the first, and leaves the focus in the input', async () => {
    await openPalette();
    type('create');
    press('ArrowDown');
    expect(active()).toBe(options()[1]);
    expect(options().map((option) => option.getAttribute('aria-selected'))).toEqual(['false', 'true']);
    press('ArrowDown');
    expect(active()).toBe(options()[0]);
    press('ArrowUp');
    expect(active()).toBe(options()[1]);
    expect(document.activeElement).toBe(input());
  });

  it('takes Enter for what was typed just before it', async () => {
    await openPalette();
    const followed: (string | null)[] = [];
    one('[role=listbox]').addEventListener('click', ({ target }) =>
      followed.push((target as Element).closest('a')?.getAttribute('href') ?? null),
    );
    put('crea');
    put('create');
    press('Enter');
    expect(followed).toEqual(['#create']);
  });

  it('opens what is picked by Enter, closes, and remembers the search', async () => {
    const palette = await openPalette();
    type('rate limits');
    const followed = vi.fn();
    one('[role=listbox]').addEventListener('click', followed);
    expect(press('Enter').defaultPrevented).toBe(true);
    expect(followed).toHaveBeenCalledOnce();
    expect(isOpen()).toBe(false);
    palette.toggle();
    type('');
    expect(texts()[0]).toBe('rate limits');
    press('Enter');
    expect(input().value).toBe('rate limits');
    expect(active().textContent).toContain('Rate limits');
  });

  it('forgets a recent search by Delete', async () => {
    localStorage.setItem('recent-searches', JSON.stringify(['first', 'second']));
    await openPalette();
    press('Delete');
    expect(texts().slice(0, 2)).toEqual(['second', 'acc_an object by its ids']);
    expect(JSON.parse(localStorage.getItem('recent-searches') ?? '')).toEqual(['second']);
  });

  it('opens an operation in the console by Ctrl Enter', async () => {
    const assign = vi.spyOn(location, 'assign').mockImplementation(() => {});
    await openPalette();
    type('create');
    press('Enter', { ctrlKey: true });
    expect(assign).toHaveBeenCalledWith('#console');
    assign.mockRestore();
  });

  it('searches in one scope', async () => {
    await openPalette();
    type('account');
    const scope = (name: string) =>
      [...document.querySelectorAll<HTMLElement>('[aria-pressed]')].find(({ textContent }) =>
        textContent?.startsWith(name),
      );
    expect(scope('Endpoints')?.textContent).toBe('Endpoints 1');
    scope('Guides')?.click();
    expect(texts()).toEqual(['Rate limitsConcepts']);
    expect(scope('Guides')?.getAttribute('aria-pressed')).toBe('true');
  });

  it('adds what the other parts of the index have', async () => {
    await openPalette();
    expect(fetchFile).toHaveBeenCalledOnce();
    type('plan');
    await vi.waitFor(() => expect(texts()).toEqual(['account.planAccount object']));
    type('acc');
    expect(fetchFile).toHaveBeenCalledTimes(2);
  });

  it('says so where nothing is found, and shows where to begin', async () => {
    await openPalette();
    type('<img src=x onerror=alert(1)> zzz');
    type('zzzz<b>zzzz');
    expect(one('dialog').textContent).toContain('Nothing found for “zzzz<b>zzzz”.');
    expect(one('dialog').querySelector('b b, img')).toBeNull();
    expect(texts()).toEqual(['QuickstartGetting started']);
  });

  it('leaves Enter to the form where the index cannot be loaded, and tries again when opened anew', async () => {
    fetchFile.mockRejectedValueOnce(new Error('offline'));
    const palette = createPalette();
    palette.toggle();
    await vi.waitFor(() => expect(one('dialog').textContent).toContain('could not be loaded'));
    type('plan');
    expect(press('Enter').defaultPrevented).toBe(false);
    expect(one('dialog form').getAttribute('action')).toBe('/search');
    palette.toggle();
    palette.toggle();
    await vi.waitFor(() => expect(options().length).toBeGreaterThan(0));
  });

  it('hears of what is typed and chosen though the page stops it, as React does while it hydrates', async () => {
    await openPalette();
    const stop = (event: Event) => event.stopPropagation();
    const kinds = ['input', 'keydown', 'click'];
    for (const kind of kinds) document.addEventListener(kind, stop, true);
    type('create');
    press('ArrowDown');
    expect(active().textContent).toBe('Open Create account in the consoleSandbox');
    one('[aria-label="Close search"]').click();
    expect(isOpen()).toBe(false);
    for (const kind of kinds) document.removeEventListener(kind, stop, true);
  });

  it('closes by its button, and by a click beside it', async () => {
    const palette = await openPalette();
    one('[aria-label="Close search"]').click();
    expect(isOpen()).toBe(false);
    palette.toggle();
    one('dialog').click();
    expect(isOpen()).toBe(false);
  });

  it('keeps the focus while it is open', async () => {
    await openPalette();
    expect(press('Tab', { shiftKey: true }).defaultPrevented).toBe(true);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Close search');
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    expect(document.activeElement).toBe(input());
    expect(press('Tab').defaultPrevented).toBe(false);
  });
});
