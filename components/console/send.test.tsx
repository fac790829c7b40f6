import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import {
  click,
  renderRail,
  response,
  send,
  startWithFreshPage,
  state,
  type,
  untilState,
} from './testing/render-rail.tsx';

vi.mock('#lib/samples/highlight.ts', () => ({
  highlight: async (code: string) => code.split('\n').map((text) => [{ text, kind: '' }]),
}));

startWithFreshPage();

const missingPlan = {
  error: {
    code: 'invalid_request',
    message: 'The plan field is required.',
    param: 'plan',
    errors: [
      { param: 'plan', message: 'The plan field is required.' },
      { param: 'status', message: 'Unknown status.' },
      { param: 'nowhere', message: 'Not a field of this form.' },
    ],
  },
};

describe('an answer', () => {
  test('takes the place of the documented examples, with status, body and headers', async () => {
    renderRail();
    expect(state()).toBe('idle');
    expect(
      within(response())
        .getAllByRole('tab')
        .map((tab) => tab.textContent),
    ).toEqual(['201', '400']);
    const request = await send();
    expect(request.url).toBe('/api/sandbox/v1/accounts');
    expect(request.init.body).toBe('{"name":"Northstar Labs","plan":"pro"}');
    request.answer(201, { id: 'acc_1' }, { 'X-Upstream-Headers': '{"location":"/v1/accounts/acc_1"}' });
    await untilState('success');
    expect(response().textContent).toContain('201 Created');
    await vi.waitFor(() => expect(response().textContent).toContain('{\n  "id": "acc_1"\n}'));
    fireEvent.click(within(response()).getByRole('tab', { name: 'Headers 1' }));
    expect(within(response()).getByRole('tabpanel').textContent).toContain('location: /v1/accounts/acc_1');
    expect(within(response()).getByRole('status').textContent).toBe('201 Created');
  });

  test('is shown as text, whatever it holds', async () => {
    const { container } = renderRail();
    const text = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    (await send()).answer(200, { [text]: text }, { 'X-Text': text });
    await untilState('success');
    expect(response().textContent).toContain(text);
    expect(container.querySelector('img, script')).toBeNull();
  });

  test('names the sandbox, and says when another has taken its place', async () => {
    renderRail();
    expect(screen.getByText('Sandbox · yours, made on first send')).toBeTruthy();
    const sent = '{"method":"POST","url":"/v1/accounts","headers":{"atlas-sandbox":"k3f9a2b7c1d4e5f6"}}';
    (await send()).answer(200, {}, { 'X-Upstream-Request': sent });
    await vi.waitFor(() => expect(screen.getByText('k3f9a2')).toBeTruthy());
    expect(screen.queryByText(/renewed/)).toBeNull();
    (await send()).answer(200, {}, { 'X-Upstream-Request': sent, 'X-Sandbox-Created': '2026-11-01T02:00:00Z' });
    await vi.waitFor(() => expect(screen.getByText(/Your sandbox was renewed/)).toBeTruthy());
  });
});

describe('problems that the API found', () => {
  test('stand at their fields, with a way to each, until the value is another', async () => {
    renderRail();
    type(/^plan/, '');
    (await send()).answer(400, missingPlan);
    await untilState('invalid');
    const plan = screen.getByLabelText(/^plan/);
    expect(plan.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(plan.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'The plan field is required.',
    );
    expect(response().textContent).toContain('3 fields to fix.');
    expect(response().textContent).toContain('nowhere: Not a field of this form.');
    fireEvent.click(within(response()).getByRole('link', { name: 'Set plan' }));
    expect(document.activeElement).toBe(plan);
    fireEvent.click(within(response()).getByRole('link', { name: 'Check status' }));
    expect(document.activeElement).toBe(screen.getByLabelText(/^status/));
    type(/^plan/, 'pro');
    expect(plan.hasAttribute('aria-invalid')).toBe(false);
  });

  test('are found in the JSON too', async () => {
    renderRail();
    click('JSON');
    (await send()).answer(400, missingPlan);
    await untilState('invalid');
    fireEvent.click(within(response()).getByRole('link', { name: 'Set plan' }));
    const editor = screen.getByLabelText<HTMLTextAreaElement>('Request body as JSON');
    expect(document.activeElement).toBe(editor);
    expect(editor.value.slice(editor.selectionStart, editor.selectionEnd)).toBe('"pro"');
  });

  test('lead to the line where a body is no JSON', async () => {
    renderRail();
    click('JSON');
    type('Request body as JSON', '{\n  oops\n}');
    const request = await send();
    expect(request.init.body).toBe('{\n  oops\n}');
    request.answer(400, { error: { code: 'invalid_json', message: 'No.', line: 2, column: 3 } });
    await untilState('invalid');
    click('Form');
    fireEvent.click(within(response()).getByRole('link', { name: 'Go to line 2, column 3' }));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Request body as JSON').selectionStart).toBe(4);
  });
});
