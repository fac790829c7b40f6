import { beforeEach, expect, test } from 'vitest';
import { markUnseen } from './last-visit.ts';

const visit = (...dates: string[]) => {
  const marks = dates.map((date) => `<span data-published="${date}" hidden>New</span>`);
  document.body.innerHTML = `<article data-changelog="${dates[0]}">${marks.join('')}</article>`;
  markUnseen();
  return [...document.querySelectorAll('span')].map(({ hidden }) => !hidden);
};

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

test('marks nothing on a first visit', () => {
  expect(visit('2026-02-01', '2026-01-01')).toEqual([false, false]);
});

test('marks what came since the last visit until the tab is closed', () => {
  visit('2026-01-01');
  sessionStorage.clear();
  expect(visit('2026-02-01', '2026-01-01')).toEqual([true, false]);
  expect(visit('2026-02-01', '2026-01-01')).toEqual([true, false]);
  sessionStorage.clear();
  expect(visit('2026-02-01', '2026-01-01')).toEqual([false, false]);
});

test('leaves other pages alone', () => {
  document.body.innerHTML = '<p>Text</p>';
  markUnseen();
  expect(localStorage).toHaveLength(0);
});
