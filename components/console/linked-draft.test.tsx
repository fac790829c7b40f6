import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { type LinkedDraft, writeDraftLink } from '#lib/request/draft-link.ts';
import { arrived, click, jsonBody, renderRail, shownSample, startWithFreshPage } from './testing/render-rail.tsx';

vi.mock('#lib/samples/highlight.ts', () => ({ highlight: async () => [] }));

startWithFreshPage();
afterEach(() => {
  location.hash = '';
});

/** What reads a link arrives with the first of them. */
function untilSaid(notice: string | RegExp) {
  return vi.waitFor(() => screen.getByText(notice));
}

function follow(fragment: string) {
  act(() => {
    location.hash = fragment;
    fireEvent(window, new HashChangeEvent('hashchange'));
  });
}

const linked: LinkedDraft = { headers: { 'Idempotency-Key': 'k1' }, body: '{ "name": "Harbour", "plan": "free" }' };

test('a link fills form, JSON and samples, opens the sheet, and sends nothing', async () => {
  location.hash = writeDraftLink(linked);
  renderRail();
  await untilSaid('Filled in from the link.');
  expect(screen.getByLabelText<HTMLInputElement>(/^name/).value).toBe('Harbour');
  expect(screen.getByLabelText<HTMLInputElement>(/^Idempotency-Key/).value).toBe('k1');
  expect(shownSample()).toContain('Harbour');
  expect(screen.getByRole('button', { name: /Try it$/ }).getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByText('Filled in from the link.').getAttribute('role')).toBe('status');
  click('JSON');
  expect(jsonBody()).toBe(linked.body);
  expect(arrived).toEqual([]);
});

test('a link followed on the page itself fills it too', async () => {
  renderRail();
  expect(screen.queryByText('Filled in from the link.')).toBeNull();
  follow(writeDraftLink(linked));
  await untilSaid('Filled in from the link.');
  expect(screen.getByLabelText<HTMLInputElement>(/^name/).value).toBe('Harbour');
});

test('a link of no use is said to be so, and leaves what stands there', async () => {
  renderRail();
  follow(writeDraftLink({ query: { limt: '5' } }));
  await untilSaid(/^The link’s draft was not filled in\. It sets “limt”, which/);
  expect(screen.getByLabelText<HTMLInputElement>(/^name/).value).toBe('Northstar Labs');
});

test('a link to the console itself opens the sheet and fills in nothing', () => {
  renderRail();
  follow('#console');
  expect(screen.getByRole('button', { name: /Try it$/ }).getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByLabelText<HTMLInputElement>(/^name/).value).toBe('Northstar Labs');
});
