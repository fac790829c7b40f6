import { expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';
import { markText } from './mark-text.ts';

const marked = (text: string, terms: string[]) =>
  markText(text, terms)
    .map(({ text: part, isMatch }) => (isMatch ? `[${part}]` : part))
    .join('');

it.each([
  ['body field plan, enum', ['plan'], 'body field [plan], enum'],
  ['account.plan', ['plan'], 'account.[plan]'],
  ['createAccount', ['account'], 'create[Account]'],
  ['Rate limits', ['limit', 'rate'], '[Rate] [limits]'],
  ['rate_limited', ['rate_limited', 'rate', 'limit'], '[rate_limited]'],
  ['<b>plan</b>', ['plan'], '<b>[plan]</b>'],
  ['nothing', ['plan'], 'nothing'],
  ['', ['plan'], ''],
])('marks in %j the words that %j stand for', (text, terms, expected) => {
  expect(marked(text, terms)).toBe(expected);
});

it('shows of a long text the part where most is found', () => {
  const text = `${'Nothing of it here. '.repeat(20)}A cursor lasts a day and belongs to its filters. ${'More. '.repeat(60)}`;
  const excerpt = excerptOf(text, ['cursor', 'filter']);
  expect(excerpt).toMatch(/^… .*cursor lasts a day and belongs to its filters\..* …$/);
  expect(excerpt.length).toBeLessThan(220);
});

it('shows a short text whole, and the beginning of a long one in which nothing was found', () => {
  expect(excerptOf('All of it.', ['x'])).toBe('All of it.');
  expect(excerptOf('First words. '.repeat(50), ['x'])).toMatch(/^First words\. .* …$/);
});
