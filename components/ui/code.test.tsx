import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { CodeFigure } from '#components/docs/code-figure.tsx';
import '#components/page-script/main.ts';
import { plainLines } from '#lib/samples/highlight.ts';
import { Code } from './code.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('keeps the text of code as it is, whatever is marked in it', () => {
  const source = 'a\n\nb\nc\nd';
  const { container } = render(<Code lines={plainLines(source)} marks={['mark', 'mark', undefined, 'del', 'ins']} />);
  expect(container.textContent).toBe(source);
  const marked = [...container.querySelectorAll('mark, ins, del')];
  expect(marked.map(({ tagName, textContent }) => [tagName, textContent])).toEqual([
    ['MARK', 'a\n\n'],
    ['DEL', 'c\n'],
    ['INS', 'd'],
  ]);
});

it('copies of a diff what is there after the change', async () => {
  const writeText = vi.fn(async () => {});
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  render(<CodeFigure title="a" lines={plainLines('a\nb\nc\nd')} marks={[undefined, 'del', 'ins', 'del']} />);
  fireEvent.click(screen.getByRole('button', { name: 'Copy code' }));
  await vi.waitFor(() => expect(writeText).toHaveBeenCalled());
  expect(writeText).toHaveBeenCalledWith('a\nc');
});
