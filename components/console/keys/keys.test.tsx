import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { arrived, click, renderRail, response, send, startWithFreshPage, untilState } from '../testing/render-rail.tsx';

vi.mock('#lib/samples/highlight.ts', () => ({ highlight: async () => [] }));

startWithFreshPage();

test('a question mark shows the list of keys, unless it is typed into a field', async () => {
  renderRail();
  fireEvent.keyDown(screen.getByLabelText(/^name/), { key: '?' });
  fireEvent.keyDown(document.body, { key: '?', ctrlKey: true });
  expect(screen.queryByText('Keys of the console')).toBeNull();
  fireEvent.keyDown(document.body, { key: '?' });
  await vi.waitFor(() => screen.getByText('Keys of the console'));
});

test('so does its button', async () => {
  renderRail();
  click('Keys');
  await vi.waitFor(() => screen.getByText('Keys of the console'));
});

test('Escape ends what is being sent, and leaves the sheet open', async () => {
  renderRail();
  click(/Try it$/);
  const request = await send();
  fireEvent.keyDown(screen.getByLabelText(/^name/), { key: 'Escape' });
  await untilState('cancelled');
  expect(request.init.signal?.aborted).toBe(true);
  expect(response().textContent).toContain('You cancelled the request.');
  expect(screen.getByRole('button', { name: /Try it$/ }).getAttribute('aria-expanded')).toBe('true');
  expect(arrived).toHaveLength(1);
});
