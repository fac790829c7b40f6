import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderRail, send, startWithFreshPage, untilState } from './testing/render-rail.tsx';

vi.mock('#lib/samples/highlight.ts', () => ({ highlight: async () => [] }));

startWithFreshPage();

const bar = () => screen.getByRole('button', { name: /Try it$/ });

test('opens and closes by its bar, and by Esc, which takes the focus back to the bar', () => {
  renderRail();
  expect(bar().getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(bar());
  expect(bar().getAttribute('aria-expanded')).toBe('true');
  const name = screen.getByLabelText(/^name/);
  name.focus();
  fireEvent.keyDown(name, { key: 'Escape' });
  expect(bar().getAttribute('aria-expanded')).toBe('false');
  expect(document.activeElement).toBe(bar());
});

test('tells the last status while it is closed', async () => {
  renderRail();
  expect(bar().textContent).toBe('POST/v1/accountsTry it');
  (await send()).answer(201, {});
  await untilState('success');
  expect(bar().textContent).toBe('POST/v1/accounts201Try it');
});
