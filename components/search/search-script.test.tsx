import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { installSearch } from './search-script.ts';

const toggleSearch = vi.fn();
const prepareSearch = vi.fn();
const load = vi.fn(async () => ({ toggleSearch, prepareSearch }));

let removers: (() => void)[] = [];

beforeEach(() => {
  document.body.innerHTML = `
    <a href="/search" data-search><span>Search</span></a>
    <a href="/docs">Docs</a>
    <input><textarea></textarea><select></select><button>Send</button>`;
  const add = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation((...listener: Parameters<typeof add>) => {
    add(...listener);
    removers.push(() => window.removeEventListener(...listener));
  });
  installSearch(load);
});

afterEach(() => {
  for (const remove of removers) remove();
  removers = [];
  vi.restoreAllMocks();
  vi.clearAllMocks();
  delete document.documentElement.dataset.apple;
});

const find = (selector: string) => document.querySelector(selector) as HTMLElement;
const settle = () => vi.waitFor(() => expect(load).toHaveBeenCalled());

function press(on: Element, init: KeyboardEventInit): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  on.dispatchEvent(event);
  return event;
}

it.each([{ key: 'k', ctrlKey: true }, { key: 'K', metaKey: true }, { key: '/' }])('opens by $key', async (keys) => {
  expect(press(document.body, keys).defaultPrevented).toBe(true);
  await settle();
  expect(toggleSearch).toHaveBeenCalledOnce();
});

it.each(['input', 'textarea', 'select'])(
  'leaves a slash that is typed into %s, and takes Ctrl K there',
  async (field) => {
    expect(press(find(field), { key: '/' }).defaultPrevented).toBe(false);
    expect(load).not.toHaveBeenCalled();
    press(find(field), { key: 'k', ctrlKey: true });
    await settle();
    expect(toggleSearch).toHaveBeenCalledOnce();
  },
);

it.each([
  { key: 'k' },
  { key: 'k', ctrlKey: true, shiftKey: true },
  { key: 'k', ctrlKey: true, altKey: true },
  { key: 'k', ctrlKey: true, isComposing: true },
  { key: 'k', ctrlKey: true, repeat: true },
  { key: '/', ctrlKey: true },
])('leaves other keys alone: %o', (keys) => {
  expect(press(document.body, keys).defaultPrevented).toBe(false);
  expect(load).not.toHaveBeenCalled();
});

it('opens by a click on the link, and leaves one that asks for another tab to the browser', async () => {
  const click = (init?: MouseEventInit) => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
    find('[data-search] span').dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(click()).toBe(true);
  await settle();
  expect(toggleSearch).toHaveBeenCalledOnce();
  find('[data-search]').addEventListener('click', (event) => event.preventDefault(), { once: true });
  click({ ctrlKey: true });
  expect(toggleSearch).toHaveBeenCalledOnce();
});

it.each(['pointerover', 'pointerdown', 'focusin'])('loads on %s, once, and opens nothing', async (intent) => {
  find('a[href="/docs"]').dispatchEvent(new Event(intent, { bubbles: true }));
  expect(load).not.toHaveBeenCalled();
  find('[data-search] span').dispatchEvent(new Event(intent, { bubbles: true }));
  find('[data-search] span').dispatchEvent(new Event(intent, { bubbles: true }));
  await vi.waitFor(() => expect(prepareSearch).toHaveBeenCalledOnce());
  expect(load).toHaveBeenCalledOnce();
  expect(toggleSearch).not.toHaveBeenCalled();
});

it('hears of its keys though the page stops them, as React does while it hydrates', async () => {
  document.addEventListener('keydown', (event) => event.stopPropagation(), { capture: true, once: true });
  press(document.body, { key: 'k', ctrlKey: true });
  await settle();
  expect(toggleSearch).toHaveBeenCalledOnce();
});

it('leads to the search page where its code cannot be loaded', async () => {
  load.mockRejectedValueOnce(new Error('offline'));
  const assign = vi.spyOn(location, 'assign').mockImplementation(() => {});
  press(document.body, { key: '/' });
  await vi.waitFor(() => expect(assign).toHaveBeenCalledWith('/search'));
});
