import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { createAccount } from './testing/create-account.ts';
import type { Arrived } from './testing/fake-portal.ts';
import {
  arrived,
  click,
  renderRail,
  response,
  send,
  sendButton,
  startWithFreshPage,
  state,
  type,
  untilState,
} from './testing/render-rail.tsx';

vi.mock('#lib/samples/highlight.ts', () => ({
  highlight: async (code: string) => code.split('\n').map((text) => [{ text, kind: '' }]),
}));

startWithFreshPage();

describe('what keeps a request from being sent', () => {
  test('is a request under way: two clicks send one', async () => {
    renderRail();
    fireEvent.click(sendButton());
    fireEvent.click(sendButton());
    await vi.waitFor(() => expect(arrived).toHaveLength(1));
    fireEvent.keyDown(screen.getByLabelText(/^name/), { key: 'Enter', ctrlKey: true });
    arrived[0]?.answer(201, {});
    await untilState('success');
    expect(arrived).toHaveLength(1);
  });

  test('is a header that HTTP cannot carry, said at its field', () => {
    renderRail({
      ...createAccount,
      draft: { ...createAccount.draft, parameters: { 'header:Idempotency-Key': 'a\nb' } },
    });
    fireEvent.click(sendButton());
    const field = screen.getByLabelText('Idempotency-Key');
    expect(document.activeElement).toBe(field);
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'a line break',
    );
    expect(arrived).toHaveLength(0);
  });

  test('is an empty place in the path, said once sending was tried', () => {
    const accountId = {
      name: 'account_id',
      control: 'text',
      typeLabel: 'string',
      isShown: true,
      place: 'path',
    } as const;
    renderRail({ ...createAccount, path: '/v1/accounts/{account_id}', parameters: [accountId] });
    expect(screen.getByLabelText('account_id').hasAttribute('aria-invalid')).toBe(false);
    fireEvent.click(sendButton());
    expect(screen.getByLabelText('account_id').getAttribute('aria-invalid')).toBe('true');
    expect(arrived).toHaveLength(0);
  });

  test.each(['metaKey', 'ctrlKey'])('is not the keyboard: %s and Enter send from any field', async (modifier) => {
    renderRail();
    click('JSON');
    fireEvent.keyDown(screen.getByLabelText('Request body as JSON'), { key: 'Enter', [modifier]: true });
    await vi.waitFor(() => expect(arrived).toHaveLength(1));
  });
});

describe('while an answer is awaited', () => {
  test('nothing flickers for 150 ms; then it can be cancelled, and the focus is kept', async () => {
    renderRail();
    const request = await send();
    expect(state()).toBe('idle');
    expect(sendButton().textContent).toContain('Sending');
    await untilState('loading');
    click('Cancel');
    await untilState('cancelled');
    expect(request.init.signal?.aborted).toBe(true);
    expect(document.activeElement).toBe(sendButton());
    expect(response().textContent).toContain('You cancelled the request.');
  });

  test('a stream is shown as it comes, and can be stopped', async () => {
    renderRail();
    const request = await send();
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        request.init.signal?.addEventListener('abort', () => controller.error(new DOMException('', 'AbortError')));
        controller.enqueue(new TextEncoder().encode('{"id":1}\n'));
      },
    });
    request.respond(new Response(body, { headers: { 'Content-Type': 'application/x-ndjson' } }));
    await vi.waitFor(() => expect(response().textContent).toContain('{"id":1}'));
    expect(state()).toBe('loading');
    click('Stop');
    await untilState('success');
    expect(response().textContent).toContain('You stopped the answer');
    expect(response().textContent).toContain('{"id":1}');
  });

  test('the first request of another console waits for its turn', async () => {
    const { unmount } = renderRail();
    const first = await send();
    const other = renderRail();
    const [, button] = screen.getAllByRole('button', { name: /^Send/ });
    if (button) fireEvent.click(button);
    await act(async () => new Promise((resolve) => setTimeout(resolve)));
    expect(arrived).toHaveLength(1);
    first.answer(201, {});
    await vi.waitFor(() => expect(arrived).toHaveLength(2));
    unmount();
    other.unmount();
  });
});

describe('too many requests', () => {
  test('lock the button for as long as the API says, with the time left, and never send by themselves', async () => {
    renderRail();
    const request = await send();
    vi.useFakeTimers({ shouldAdvanceTime: false });
    request.answer(
      429,
      { error: { code: 'rate_limited', message: 'Slow down.' } },
      { 'Retry-After': '7', 'X-RateLimit-Limit': '100', 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '7' },
    );
    await act(() => vi.advanceTimersByTimeAsync(100));
    expect(state()).toBe('limited');
    expect(response().textContent).toContain('Burst limit reached.');
    expect(sendButton().textContent).toBe('Send in 7 s');
    expect(sendButton().getAttribute('aria-disabled')).toBe('true');
    const meter = screen.getByRole('meter', { name: 'Burst used' });
    expect(meter.getAttribute('aria-valuenow')).toBe('100');
    await act(() => vi.advanceTimersByTimeAsync(3000));
    expect(sendButton().textContent).toBe('Send in 4 s');
    fireEvent.click(sendButton());
    await act(() => vi.advanceTimersByTimeAsync(4100));
    expect(sendButton().textContent).toContain('Send request');
    expect(response().textContent).toContain('You can send again now.');
    expect(meter.getAttribute('aria-valuenow')).toBe('0');
    expect(arrived).toHaveLength(1);
  });
});

describe('no answer', () => {
  test('is said with what is known, and what to do', async () => {
    renderRail();
    (await send()).lose();
    await untilState('offline');
    expect(response().textContent).toContain('No response');
    expect(response().textContent).toContain(
      'It may have been carried out. Send it again with the same idempotency key',
    );
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    click('Copy as cURL');
    await vi.waitFor(() => expect(writeText).toHaveBeenCalledWith(expect.stringContaining('curl https://api.atlas')));
    click('Send again with the same key');
    await vi.waitFor(() => expect(arrived).toHaveLength(2));
    expect(keyIn(arrived[1])).toBe(keyIn(arrived[0]));
    arrived[1]?.answer(201, {});
    await untilState('success');
    expect(document.activeElement).toBe(sendButton());
  });

  test('of the API is told in the words of the portal', async () => {
    renderRail();
    const problem = {
      title: 'Bad Gateway',
      detail: 'The API cannot be reached.',
      code: 'upstream_unreachable',
      request_id: 'r_1',
    };
    (await send()).respond(
      new Response(JSON.stringify(problem), { status: 502, headers: { 'Content-Type': 'application/problem+json' } }),
    );
    await untilState('offline');
    expect(response().textContent).toContain('The API cannot be reached.');
    expect(response().textContent).toContain('r_1');
  });

  test('without an idempotency key may mean that it is done twice', async () => {
    const { idempotencyHeader: _, ...operation } = createAccount;
    renderRail(operation);
    (await send()).lose();
    await untilState('offline');
    expect(response().textContent).toContain('have a look before you send it again');
    click('Send again');
    await vi.waitFor(() => expect(arrived).toHaveLength(2));
    expect(keyIn(arrived[1])).toBeUndefined();
  });

  test('with an idempotency key of one’s own is safe to try again', async () => {
    renderRail();
    click('2 optional fields');
    type('Idempotency-Key', 'a-1');
    (await send()).lose();
    await untilState('offline');
    expect(response().textContent).toContain('the API does it only once');
    expect(keyIn(arrived[0])).toBe('a-1');
  });
});

describe('an idempotency key', () => {
  test('is the draft’s until that is changed, and can be renewed or taken along', async () => {
    renderRail();
    (await send()).answer(201, {});
    await untilState('success');
    (await send()).answer(201, {}, { 'Idempotent-Replayed': 'true' });
    await vi.waitFor(() => expect(response().textContent).toContain('nothing was done again'));
    click('Send with a new key');
    await vi.waitFor(() => expect(arrived).toHaveLength(3));
    arrived[2]?.answer(201, {});
    await vi.waitFor(() => expect(response().textContent).toContain(String(keyIn(arrived[2]))));
    type(/^name/, 'Other');
    click('Send changed with the same key');
    await vi.waitFor(() => expect(arrived).toHaveLength(4));
    arrived[3]?.answer(409, { error: { code: 'idempotency_conflict', message: 'No.' } });
    await vi.waitFor(() => expect(response().textContent).toContain('from another request'));
    const last = await send();
    const keys = arrived.map(keyIn);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
    expect(keys[3]).toBe(keys[2]);
    expect(keyIn(last)).not.toBe(keys[3]);
  });

  test('is the same when a request is sent twice', async () => {
    renderRail();
    (await send()).answer(201, { id: 1 });
    await untilState('success');
    click('Send twice');
    await vi.waitFor(() => expect(arrived).toHaveLength(2));
    arrived[1]?.answer(201, { id: 2 });
    await vi.waitFor(() => expect(arrived).toHaveLength(3));
    arrived[2]?.answer(201, { id: 2 }, { 'Idempotent-Replayed': 'true' });
    await vi.waitFor(() => expect(response().textContent).toContain('nothing was done again'));
    const keys = arrived.map(keyIn);
    expect(keys[2]).toBe(keys[1]);
    expect(keys[1]).not.toBe(keys[0]);
  });
});

function keyIn(request: Arrived | undefined): string | undefined {
  return new Headers(request?.init.headers).get('idempotency-key') ?? undefined;
}
