import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { SearchDocument } from '#lib/search/search-document.ts';
import { createIndex } from '#lib/search/search-index.ts';
import type { MainShard } from '#lib/search/search-shard.ts';
import { createPalette } from '../palette.ts';

const found = (href: string, parts: Partial<SearchDocument>): SearchDocument => ({
  href,
  kind: 'guide',
  title: '',
  context: '',
  names: '',
  text: '',
  method: undefined,
  ...parts,
});

const main: MainShard = {
  index: createIndex([
    found('#create', {
      kind: 'operation',
      method: 'post',
      title: 'Create account',
      context: '/v1/accounts',
      names: 'post createAccount',
    }),
    found('#account', { kind: 'object', title: 'Account', context: 'object, ids begin with acc_', names: 'acc_' }),
    found('#limits', {
      title: 'Rate limits',
      context: 'Concepts',
      text: '<img src=x onerror=alert(1)> per account',
    }),
  ]).toJSON(),
  synonyms: {},
  suggestions: {
    pages: [{ href: '#quickstart', title: 'Quickstart', context: 'Getting started' }],
    queries: [{ query: 'acc_', finds: 'an object by its ids' }],
  },
  more: ['/search/fields.json'],
};
const fields = createIndex([found('#plan', { kind: 'field', title: 'account.plan', context: 'Account object' })]);
const files: Record<string, unknown> = { '/search-index.json': main, '/search/fields.json': fields };

export const fetchFile = vi.fn(
  async (path: string) => new Response(JSON.stringify(files[path]), { status: files[path] ? 200 : 404 }),
);

/** Has each test begin with a page, an index to fetch, and nothing remembered. */
export function startWithFreshPage(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    localStorage.clear();
    document.body.innerHTML = '<button>Before</button>';
    vi.stubGlobal('fetch', fetchFile);
    Element.prototype.scrollIntoView ??= () => {};
    addPopovers();
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    fetchFile.mockClear();
  });
}

/** What happy-dom does not know of popovers, as far as the palette goes. */
function addPopovers(): void {
  const open = new WeakSet<Element>();
  const { matches } = Element.prototype;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
    return selector === ':popover-open' ? open.has(this) : matches.call(this, selector);
  });
  Object.assign(HTMLElement.prototype, {
    showPopover(this: Element) {
      open.add(this);
    },
    hidePopover(this: Element) {
      open.delete(this);
    },
  });
}

export const one = (selector: string) => document.querySelector(selector) as HTMLElement;
export const input = () => one('dialog input') as HTMLInputElement;
export const options = () => [...document.querySelectorAll<HTMLElement>('[role=option]')];
export const texts = () => options().map(({ textContent }) => textContent);
export const active = () => one(`#${input().getAttribute('aria-activedescendant')}`);
export const isOpen = () => one('dialog').matches(':popover-open');

export async function openPalette() {
  const palette = createPalette();
  palette.toggle();
  await vi.waitFor(() => expect(options().length).toBeGreaterThan(0));
  return palette;
}

export function put(text: string) {
  input().value = text;
  input().dispatchEvent(new Event('input', { bubbles: true }));
}

/** Puts in a text and rests for a moment. */
export function type(text: string) {
  put(text);
  vi.advanceTimersByTime(100);
}

export function press(key: string, init: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  input().dispatchEvent(event);
  return event;
}
