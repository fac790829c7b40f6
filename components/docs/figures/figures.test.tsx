import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { CodeFlow } from './code-flow.tsx';
import { CursorPaging } from './cursor-paging.tsx';
import { FigureFrame } from './figure-frame.tsx';
import { ReportLife } from './report-life.tsx';
import { RetrySchedule } from './retry-schedule.tsx';

afterEach(cleanup);

const xOf = (element: Element | null) => Number(element?.getAttribute('x')?.replace('%', ''));

it('says in words what it draws, and hides the drawing from who cannot see it', () => {
  const text = { caption: 'Time runs down.', summary: 'The states of `a`:', steps: ['First.', 'Then.'] };
  const { container } = render(
    <FigureFrame text={text}>
      <ReportLife queuedSeconds={2} runningSeconds={6} />
    </FigureFrame>,
  );
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['First.', 'Then.']);
  expect(screen.getByRole('figure').querySelector('figcaption')?.textContent).toBe('Time runs down.');
  for (const svg of container.querySelectorAll('svg')) expect(svg.closest('[aria-hidden="true"]')).not.toBeNull();
});

it('spaces attempts by the logarithm of their time', () => {
  const attempts = [0, 10, 100, 1000].map((sinceSeconds, index) => ({ number: index + 1, wait: '9 s', sinceSeconds }));
  const { container } = render(<RetrySchedule attempts={attempts} />);
  const circles = [...container.querySelectorAll('svg')][0]?.querySelectorAll('circle') ?? [];
  expect([...circles].map((circle) => circle.getAttribute('cx'))).toEqual(['4%', '34%', '64%', '94%']);
});

it('divides the time of a report as it is divided', () => {
  const { container } = render(<ReportLife queuedSeconds={5} runningSeconds={5} />);
  const running = [...container.querySelectorAll('text')].find(({ textContent }) => textContent === 'running') ?? null;
  expect(xOf(running)).toBe(33);
});

it('draws equal rows of a growing list side by side', () => {
  const pages = [
    { list: [2, 1], rows: [2], cursor: undefined, nextCursor: 'A' },
    { list: [3, 2, 1], rows: [1], cursor: 'A', nextCursor: undefined },
  ];
  const { container } = render(<CursorPaging pages={pages} newest={3} />);
  const rows = [...container.querySelectorAll('text')].filter(({ textContent }) => textContent === '2');
  expect(new Set(rows.map((row) => row.getAttribute('y'))).size).toBe(1);
  expect(container.textContent).toContain('3 added');
});

it('gives each message its arrow, and its code the type of code', () => {
  const messages = [
    { from: 0, to: 1, label: 'Asks for `a`', wire: 'GET /a' },
    { from: 1, to: 0, label: 'Answers' },
  ];
  const { container } = render(<CodeFlow parties={['You', 'It']} messages={messages} />);
  const [wide] = container.querySelectorAll('svg');
  expect(wide?.querySelectorAll('path')).toHaveLength(2);
  expect(wide?.textContent).toContain('1 Asks for a');
  expect(wide?.querySelector('tspan[font-family]')?.textContent).toBe('a');
});
