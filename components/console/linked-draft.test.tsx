import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { type LinkedDraft, writeDraftLink } from '#lib/request/draft-link.ts';
import { arrived, click, jsonBody, renderRail, shownSample, startWithFreshPage } from './testing/render-rail.tsx';

vi.mock('#lib/samples/highlight.ts', () => ({ highlight: async () => [] }));

startWithFreshPage();
afterEach(() => {
  location.hash = '';
});

function follow(fragment: string) {
  act(() => {
    location.hash = fragment;
    fireEvent(window, new HashChangeEvent('hashchange'));
  });
}

const linked: LinkedDraft = { headers: { 'Idempotency-Key': 'k1' }, body: '{ "name": "Harbour", "plan": "free" }' };

test('a link fills form, JSON and samples, opens the sheet, and sends nothing', () => {
  location.hash = writeDraftLink(linked);
  renderRail();
  expect(screen.getByLabelText<HTMLInputElement>(/^name/).value).toBe('Harbour');
  expect(screen.getByLabelText<HTMLInputElement>(/^Idempotency-Key/).value).toBe('k1');
  expect(shownSample()).toContain('Harbour');
  expect(screen.getByRole('button', { name: /Try it$/ }).getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByText('Filled in from the link.').getAttribute('role')).toBe('status');
  click('JSON');
  expect(jsonBody()).toBe(linked.body);
  expect(arrived).toEqual([]);
});

test('a link followed on the page itself fills it too', () => {
  renderRail();
  expect(screen.queryByText('Filled in from the link.')).toBeNull();
  follow(writeDraftLink(linked));
  expect(screen.getByLabelText<HTMLInputElement>(/^name/).value).toBe('Harbour');
});

test('a link of no use is said to be so, and leaves what stands there', () => {
  renderRail();
  follow(writeDraftLink({ query: { limt: '5' } }));
  expect(screen.getByText(/^The link’s draft was not filled in\. It sets “limt”, which/)).toBeDefined();
  expect(screen.getByLabelText<HTMLInputElement>(/^name/).value).toBe('Northstar Labs');
});

test('a link to the console itself opens the sheet and fills in nothing', () => {
  renderRail();
  follow('#console');
  expect(screen.getByRole('button', { name: /Try it$/ }).getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByLabelText<HTMLInputElement>(/^name/).value).toBe('Northstar Labs');
});
