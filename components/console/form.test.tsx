import { fireEvent, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { createAccount } from './testing/create-account.ts';
import {
  click,
  jsonBody,
  railElement,
  renderRail,
  shownSample,
  startWithFreshPage,
  type,
} from './testing/render-rail.tsx';

vi.mock('#lib/samples/highlight.ts', () => ({
  highlight: async (code: string) => code.split('\n').map((text) => [{ text, kind: '' }]),
}));

startWithFreshPage();

describe('form and JSON', () => {
  test('write the same draft, with digits, order and unknown fields as typed', () => {
    renderRail();
    type(/^seats/, '9007199254740993');
    click('JSON');
    expect(jsonBody()).toBe('{\n  "name": "Northstar Labs",\n  "plan": "pro",\n  "seats": 9007199254740993\n}');
    type('Request body as JSON', '{ "x": [1.10], "seats": 1e400, "name": "A \\u00e9" }');
    click('Form');
    expect(screen.getByLabelText<HTMLInputElement>(/^seats/).value).toBe('1e400');
    expect(screen.getByLabelText<HTMLInputElement>(/^name/).value).toBe('A é');
    type(/^name/, 'B');
    click('JSON');
    expect(jsonBody()).toBe('{ "x": [1.10], "seats": 1e400, "name": "B" }');
  });

  test('are followed by the samples as they are typed', () => {
    renderRail();
    type(/^name/, "it's");
    expect(shownSample()).toContain(`-d '{"name":"it'\\''s","plan":"pro"}'`);
    click('JSON');
    type('Request body as JSON', '{"no json');
    expect(shownSample()).toContain(`-d '{"no json'`);
  });

  test('say where the body stops being JSON, and keep what the form cannot show', () => {
    renderRail();
    click('JSON');
    type('Request body as JSON', '{\n  "name": oops\n}');
    const editor = screen.getByLabelText('Request body as JSON');
    expect(editor.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(editor.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
      /^Line 2, column 11/,
    );
    click('Form');
    expect(screen.queryByLabelText(/^name/)).toBeNull();
    click('Edit it as JSON');
    expect(jsonBody()).toBe('{\n  "name": oops\n}');
    expect(document.activeElement).toBe(screen.getByLabelText('Request body as JSON'));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Request body as JSON').selectionStart).toBe(12);
  });

  test('show a value that no choice offers, and text with line breaks, without changing them', () => {
    renderRail({ ...createAccount, draft: { parameters: {}, body: '{"name":"a\\nb","plan":"gold"}' } });
    expect(screen.getByLabelText<HTMLSelectElement>(/^plan/).value).toBe('gold');
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^name/).value).toBe('a\nb');
    click('JSON');
    expect(jsonBody()).toBe('{"name":"a\\nb","plan":"gold"}');
  });
});

describe('optional fields', () => {
  test('come on demand, and stay once they are written to', () => {
    renderRail();
    expect(screen.queryByLabelText('status')).toBeNull();
    click('2 optional fields');
    type(/^status/, 'trialing');
    click('Fewer fields');
    expect(screen.queryByLabelText(/^Idempotency-Key/)).toBeNull();
    type(/^status/, '');
    expect(screen.getByLabelText(/^status/)).toBeTruthy();
    click('JSON');
    expect(jsonBody()).not.toContain('status');
  });

  test('leave the request when they are emptied', () => {
    renderRail();
    type(/^name/, '');
    expect(shownSample()).toContain(`-d '{"plan":"pro"}'`);
    type(/^name/, 'A');
    expect(shownSample()).toContain(`-d '{"name":"A","plan":"pro"}'`);
  });
});

describe('key and value rows', () => {
  test('are added, filled in, renamed and removed without losing the focus', () => {
    renderRail();
    click(/^Add a key/);
    expect(document.activeElement).toBe(screen.getByLabelText('Key 1 of metadata'));
    type('Key 1 of metadata', 'crm');
    expect(document.activeElement).toBe(screen.getByLabelText('Key 1 of metadata'));
    type('Value of crm', '0018c');
    type('Key 1 of metadata', 'crm_id');
    click(/^Add a key/);
    type('Key 2 of metadata', 'tier');
    expect(shownSample()).toContain('"metadata":{"crm_id":"0018c","tier":""}');
    click('Remove crm_id');
    expect(document.activeElement).toBe(screen.getByLabelText('Key 1 of metadata'));
    click('Remove tier');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Add a key/ }));
    expect(shownSample()).toContain(`-d '{"name":"Northstar Labs","plan":"pro"}'`);
  });

  test('say that a key is there already, and write it when it is another', () => {
    renderRail();
    for (const [number, key] of ['a', 'ab'].entries()) {
      click(/^Add a key/);
      for (let end = 1; end <= key.length; end++) type(`Key ${number + 1} of metadata`, key.slice(0, end));
      if (key === 'a') type('Value of a', '1');
    }
    expect(screen.queryByRole('alert')).toBeNull();
    expect(shownSample()).toContain('"metadata":{"a":"1","ab":""}');
    type('Key 2 of metadata', 'a');
    expect(screen.getByRole('alert').textContent).toBe('Another row has this key.');
    expect(shownSample()).toContain('"metadata":{"a":"1","ab":""}');
  });
});

test('takes over what was typed before the page became operable', () => {
  const complaint = vi.spyOn(console, 'error');
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(railElement());
  const name = container.querySelector<HTMLInputElement>('#f-name');
  const plan = container.querySelector<HTMLSelectElement>('#f-plan');
  if (!name || !plan) throw new Error('the server renders no form');
  name.value = 'Typed early';
  plan.value = 'free';
  render(railElement(), { container, hydrate: true });
  expect(shownSample()).toContain(`-d '{"name":"Typed early","plan":"free"}'`);
  type(/^seats/, '3');
  expect(name.value).toBe('Typed early');
  expect(complaint).not.toHaveBeenCalled();
});

test('shows hostile text as text', () => {
  const text = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
  const { container } = renderRail();
  type(/^name/, text);
  click(/^Add a key/);
  type('Key 1 of metadata', text);
  fireEvent.keyDown(screen.getByLabelText(/^name/), { key: 'a' });
  expect(container.querySelector('img, script')).toBeNull();
  expect(screen.getByLabelText<HTMLInputElement>(/^name/).value).toBe(text);
});
