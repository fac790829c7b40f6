import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { Tabs } from '#components/ui/tabs.tsx';
import { ThemeToggle } from '#components/ui/theme-toggle.tsx';
import { choiceEvent } from './choices.ts';
import './main.ts';

const languages = (...names: string[]) => names.map((name) => ({ id: name, label: name, panel: `code in ${name}` }));
const shownPanels = () => screen.getAllByRole('tabpanel').map(({ textContent }) => textContent);

beforeEach(() => {
  localStorage.clear();
  document.documentElement.removeAttribute('data-theme');
  document.documentElement.removeAttribute('data-language');
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('tabs', () => {
  it('show the panel of the one that is clicked, which alone is a stop for Tab', () => {
    render(<Tabs label="Response" tabs={languages('Body', 'Headers')} />);
    expect(shownPanels()).toEqual(['code in Body']);
    fireEvent.click(screen.getByRole('tab', { name: 'Headers' }));
    expect(shownPanels()).toEqual(['code in Headers']);
    expect(screen.getAllByRole('tab').map(({ tabIndex }) => tabIndex)).toEqual([-1, 0]);
  });

  it.each([
    ['ArrowRight', 'b', 'c'],
    ['ArrowRight', 'c', 'a'],
    ['ArrowLeft', 'a', 'c'],
    ['ArrowLeft', 'c', 'b'],
    ['Home', 'c', 'a'],
    ['End', 'a', 'c'],
  ])('move the focus with %s from %s to %s', (key, from, to) => {
    render(<Tabs label="Language" tabs={languages('a', 'b', 'c')} />);
    const start = screen.getByRole('tab', { name: from });
    start.focus();
    expect(fireEvent.keyDown(start, { key })).toBe(false);
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: to }));
    expect(shownPanels()).toEqual([`code in ${to}`]);
  });

  it('that share a remembered choice follow each other, where they offer it, and tell the rest of the page', () => {
    const onChoice = vi.fn();
    addEventListener(choiceEvent, onChoice, { once: true });
    render(
      <>
        <Tabs label="First" remember="language" tabs={languages('curl', 'python')} />
        <Tabs label="Second" remember="language" tabs={languages('python', 'curl')} />
        <Tabs label="Third" remember="language" tabs={languages('ruby')} />
      </>,
    );
    fireEvent.click(screen.getAllByRole('tab', { name: 'python' })[0] as HTMLElement);
    expect(shownPanels()).toEqual(['code in python', 'code in python', 'code in ruby']);
    expect(localStorage.getItem('language')).toBe('python');
    expect(onChoice).toHaveBeenCalledOnce();
  });

  it('keep the choice for the page where storage is blocked', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    render(<Tabs label="Language" remember="language" tabs={languages('curl', 'python')} />);
    fireEvent.click(screen.getByRole('tab', { name: 'python' }));
    expect(shownPanels()).toEqual(['code in python']);
  });
});

describe('the copy button', () => {
  const pressAndSettle = async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Copy code' }));
    await vi.advanceTimersByTimeAsync(0);
  };
  const renderFigure = (button: ReactNode) =>
    render(
      <>
        <figure>
          <Tabs
            label="Language"
            tabs={['curl', 'python'].map((id) => ({ id, label: id, panel: <pre>{`code in ${id}`}</pre> }))}
            actions={button}
          />
        </figure>
        <div id="announcer" role="status" />
      </>,
    );

  it('copies the code that is shown around it, says so, and is itself again after 1.2 s', async () => {
    vi.useFakeTimers();
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    renderFigure(<CopyButton label="Copy code" />);
    fireEvent.click(screen.getByRole('tab', { name: 'python' }));
    await pressAndSettle();
    expect(writeText).toHaveBeenCalledWith('code in python');
    expect(screen.getByRole('status').textContent).toBe('Copied');
    expect(screen.getByRole('button').hasAttribute('data-done')).toBe(true);
    await vi.advanceTimersByTimeAsync(1200);
    expect(screen.getByRole('status').textContent).toBe('');
    expect(screen.getByRole('button').hasAttribute('data-done')).toBe(false);
  });

  it('copies a text of its own, and says where the browser refuses', async () => {
    vi.useFakeTimers();
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    renderFigure(<CopyButton label="Copy code" text="https://api.example" />);
    await pressAndSettle();
    expect(writeText).toHaveBeenCalledWith('https://api.example');
    expect(screen.getByRole('status').textContent).toBe('Copying failed');
    expect(screen.getByRole('button').hasAttribute('data-done')).toBe(false);
  });

  it('copies a path of the site as its whole address, after a text where one is given', async () => {
    vi.useFakeTimers();
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    renderFigure(<CopyButton label="Copy code" text="/feed subscribe " address="/changelog/rss.xml" />);
    await pressAndSettle();
    expect(writeText).toHaveBeenCalledWith(`/feed subscribe ${location.origin}/changelog/rss.xml`);
  });
});

describe('the theme toggle', () => {
  it('goes from what is shown to the other, which is kept, and back to what the system says', () => {
    render(<ThemeToggle />);
    const toggle = screen.getByRole('button', { name: 'Switch theme' });
    const seen = [1, 2, 3].map(() => {
      fireEvent.click(toggle);
      return [document.documentElement.dataset.theme, localStorage.getItem('theme')];
    });
    expect(seen).toEqual([
      ['dark', 'dark'],
      [undefined, null],
      ['dark', 'dark'],
    ]);
  });
});
