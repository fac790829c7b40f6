import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CodeLine } from '#lib/samples/highlight.ts';
import { useHighlightedLines } from './use-highlighted-lines.ts';

const highlighter = vi.hoisted(() => ({ highlight: vi.fn<(code: string) => Promise<CodeLine[]>>() }));
vi.mock('#lib/samples/highlight.ts', () => highlighter);

const coloured = (text: string): CodeLine => [{ text, kind: 'string' }];
const plain = (text: string): CodeLine => [{ text, kind: '' }];

beforeEach(() => {
  vi.useFakeTimers();
  highlighter.highlight.mockImplementation(async (code) => code.split('\n').map(coloured));
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function render(text: string | undefined) {
  return renderHook(
    (props: { text: string | undefined }) => useHighlightedLines(props.text, 'shell', [coloured('a')]),
    {
      initialProps: { text },
    },
  );
}

const settle = () => act(() => vi.advanceTimersByTimeAsync(500));

test('shows the lines of the build, and loads nothing, until there is another text', async () => {
  const { result } = render(undefined);
  await settle();
  expect(result.current).toEqual([coloured('a')]);
  expect(highlighter.highlight).not.toHaveBeenCalled();
});

test('shows a changed line plain at once and in colour soon after; the others keep theirs', async () => {
  const { result, rerender } = render(undefined);
  rerender({ text: 'a\nb' });
  expect(result.current).toEqual([coloured('a'), plain('b')]);
  await settle();
  expect(result.current).toEqual([coloured('a'), coloured('b')]);
});

test('never shows the colours of an older text', async () => {
  const { result, rerender } = render('x');
  await settle();
  rerender({ text: 'xy' });
  rerender({ text: 'xyz' });
  expect(result.current).toEqual([plain('xyz')]);
  await settle();
  expect(result.current).toEqual([coloured('xyz')]);
  expect(highlighter.highlight.mock.calls.map(([code]) => code)).toEqual(['x', 'xyz']);
});

test('stays plain where the highlighter cannot be loaded, and for a text of great length', async () => {
  highlighter.highlight.mockRejectedValue(new Error('offline'));
  const { result, rerender } = render('b');
  await settle();
  expect(result.current).toEqual([plain('b')]);
  const long = 'line\n'.repeat(20_000);
  rerender({ text: long });
  await settle();
  expect(result.current).toEqual([plain(long)]);
});
